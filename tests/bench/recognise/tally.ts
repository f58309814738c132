import type { CodeTally } from './code/trials.ts';
import type { Overlap } from './pages/overlaps.ts';
import type { PageOutcome, Verdict } from './pages/trials.ts';

/** The figures of one run; all counts. */
export interface Figures {
  seed: number;
  browser: string;
  pages: { trials: number; right: number; missed: number; wrongPage: number; wrongTarget: number };
  negatives: { trials: number; falseAlarms: number };
  code: { trials: number; wrong: number; readable: number; shown: number };
  overlaps: readonly Overlap[];
}

/** What to look into afterwards. */
export interface Failures {
  pages: PageOutcome[];
  codes: Pick<CodeTally, 'worst' | 'missed'>[];
}

export const noFigures = (seed: number, browser: string): Figures => ({
  seed,
  browser,
  pages: { trials: 0, right: 0, missed: 0, wrongPage: 0, wrongTarget: 0 },
  negatives: { trials: 0, falseAlarms: 0 },
  code: { trials: 0, wrong: 0, readable: 0, shown: 0 },
  overlaps: [],
});

/** Adds mutated pages; a code on the board of any of them counts as a wrong code. */
export function addPages(
  figures: Figures,
  kind: 'positive' | 'negative',
  outcomes: readonly PageOutcome[],
): Figures {
  const count = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const { pages, negatives, code } = figures;
  const withCodes = { ...figures, code: { ...code, wrong: code.wrong + count('wrong code') } };
  if (kind === 'negative') {
    const falseAlarms = negatives.falseAlarms + count('false alarm');
    return { ...withCodes, negatives: { trials: negatives.trials + outcomes.length, falseAlarms } };
  }
  return {
    ...withCodes,
    pages: {
      trials: pages.trials + outcomes.length,
      right: pages.right + count('right'),
      missed: pages.missed + count('missed'),
      wrongPage: pages.wrongPage + count('wrong page'),
      wrongTarget: pages.wrongTarget + count('wrong target'),
    },
  };
}

export function addCodes(figures: Figures, tally: CodeTally): Figures {
  const { code } = figures;
  return {
    ...figures,
    code: {
      trials: code.trials + tally.trials,
      wrong: code.wrong + tally.wrong,
      readable: code.readable + tally.readable,
      shown: code.shown + tally.shown,
    },
  };
}
