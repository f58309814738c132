import { consolePagesEn } from './console-pages-en';
import { consolePagesJa } from './console-pages-ja';
import { en } from './en';
import type { GuideInput } from './guide-for';
import { ja } from './ja';
import { signInPagesEn } from './sign-in-pages-en';
import { signInPagesJa } from './sign-in-pages-ja';
import { supportPagesEn } from './support-pages-en';
import { supportPagesJa } from './support-pages-ja';

/** All that the guide can say in one language. */
export type GuideLanguage = Pick<GuideInput, 'words' | 'pages'>;

export const wordsIn: Record<GuideInput['lang'], GuideLanguage> = {
  ja: { words: ja, pages: { ...signInPagesJa, ...consolePagesJa, ...supportPagesJa } },
  en: { words: en, pages: { ...signInPagesEn, ...consolePagesEn, ...supportPagesEn } },
};
