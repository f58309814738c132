import { consolePagesEn } from '../../../utils/guide/console-pages-en';
import { consolePagesJa } from '../../../utils/guide/console-pages-ja';
import { en } from '../../../utils/guide/en';
import type { PageWords, Situation } from '../../../utils/guide/guide-words';
import { ja } from '../../../utils/guide/ja';
import { signInPagesEn } from '../../../utils/guide/sign-in-pages-en';
import { signInPagesJa } from '../../../utils/guide/sign-in-pages-ja';
import { supportPagesEn } from '../../../utils/guide/support-pages-en';
import { supportPagesJa } from '../../../utils/guide/support-pages-ja';
import { companionAt } from '../../../utils/support/companion';

type PageSpeech = (situation: Situation) => PageWords;

const speech: Record<'ja' | 'en', Record<string, PageSpeech>> = {
  ja: { unknown: ja.unknown, ...signInPagesJa, ...consolePagesJa, ...supportPagesJa },
  en: { unknown: en.unknown, ...signInPagesEn, ...consolePagesEn, ...supportPagesEn },
};
const flags = [true, false];
const situations: Situation[] = flags.flatMap((iam) =>
  flags.map((called) => ({ button: '', admin: '', iam, called, is2026: false, pressable: true })),
);

/** Page, situation and panel for everything that is offered. */
const offersIn = (lang: 'ja' | 'en') =>
  Object.entries(speech[lang]).flatMap(([page, words]) =>
    situations.flatMap((situation) =>
      (words(situation).offers ?? []).map(({ to }) => ({ page, situation, to })),
    ),
  );

export const offeredIn: Record<'ja' | 'en', readonly string[]> = {
  ja: offersIn('ja').map((offer) => JSON.stringify(offer)),
  en: offersIn('en').map((offer) => JSON.stringify(offer)),
};

/** Panels of the tree that some page offers in some situation; the support companion is no part of it. */
export const offeredPanels: readonly string[] = [...new Set(offersIn('ja').map(({ to }) => to))].filter(
  (to) => to !== companionAt,
);
