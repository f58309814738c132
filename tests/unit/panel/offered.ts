import { wordsIn } from '../../../utils/guide/words-in';
import { companionAt } from '../../../utils/support/companion';
import { situationsIn } from '../situations';

/** Page, number of the situation and panel for everything that is offered. */
const offersIn = (lang: 'ja' | 'en') => {
  const { words, pages } = wordsIn[lang];
  return Object.entries({ unknown: words.unknown, ...pages }).flatMap(([page, say]) =>
    situationsIn(words).flatMap((situation, at) =>
      (say(situation).offers ?? []).map(({ to }) => ({ page, at, to })),
    ),
  );
};

export const offeredIn: Record<'ja' | 'en', readonly string[]> = {
  ja: offersIn('ja').map((offer) => JSON.stringify(offer)),
  en: offersIn('en').map((offer) => JSON.stringify(offer)),
};

/** Panels of the tree that some page offers in some situation; the support companion is no part of it. */
export const offeredPanels: readonly string[] = [...new Set(offersIn('ja').map(({ to }) => to))].filter(
  (to) => to !== companionAt,
);
