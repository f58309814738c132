import { afterwardsEn } from '../guide/afterwards-en';
import { afterwardsJa } from '../guide/afterwards-ja';
import { otherWaysEn } from '../guide/other-ways-en';
import { otherWaysJa } from '../guide/other-ways-ja';
import { reportEn } from '../guide/report-en';
import { reportJa } from '../guide/report-ja';
import { tickWords } from '../guide/tick-words';
import { triageEn } from '../guide/triage-en';
import { triageJa } from '../guide/triage-ja';
import { whoseEn } from '../guide/whose-en';
import { whoseJa } from '../guide/whose-ja';
import { afterwards } from './afterwards';
import { otherWays } from './other-ways';
import { report } from './report';
import type { Library, PanelTree } from './tree';
import { triage } from './triage';
import { whose } from './whose';

const tree: PanelTree = { ...triage, ...otherWays, ...whose, ...afterwards, ...report };

/** All panels that the background worker has. */
export const libraries: Readonly<Record<'ja' | 'en', Library>> = {
  ja: {
    tree,
    words: { ...triageJa, ...otherWaysJa, ...whoseJa, ...afterwardsJa, ...reportJa },
    ticks: tickWords.ja,
  },
  en: {
    tree,
    words: { ...triageEn, ...otherWaysEn, ...whoseEn, ...afterwardsEn, ...reportEn },
    ticks: tickWords.en,
  },
};
