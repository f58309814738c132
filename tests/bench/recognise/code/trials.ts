import fc from 'fast-check';
import { codePage, type CodePage } from './code-page';
import { play } from './trial';

export interface CodeTally {
  trials: number;
  /** Trials in which the board showed anything but the readable code. */
  wrong: number;
  /** Trials in which the code stood there to be read, and those in which it was on the board in the end. */
  readable: number;
  shown: number;
  /** The first wrong trial, and some that missed their code. */
  worst: { page: CodePage; shown: readonly string[] } | null;
  missed: readonly CodePage[];
}

const keptMisses = 5;

/** Plays `runs` generated phone steps; the same seed gives the same pages. */
export function codeTrials(seed: number, runs: number): CodeTally {
  const tally = { trials: 0, wrong: 0, readable: 0, shown: 0 };
  const missed: CodePage[] = [];
  let worst: CodeTally['worst'] = null;
  for (const page of fc.sample(codePage, { seed, numRuns: runs })) {
    const { wrong, expected, shown } = play(page);
    tally.trials += 1;
    if (wrong.length > 0) {
      tally.wrong += 1;
      worst ??= { page, shown: wrong };
    }
    if (expected) tally.readable += 1;
    if (shown) tally.shown += 1;
    if (expected && !shown && missed.length < keptMisses) missed.push(page);
  }
  return { ...tally, worst, missed };
}

/** The same as a property, made small where it fails: fast-check's report, null when it held. */
export function codeProperty(seed: number, runs: number): string | null {
  const property = fc.property(codePage, (page) => {
    const { wrong } = play(page);
    if (wrong.length > 0) throw new Error(`on the board: ${wrong.join(', ')}`);
  });
  return fc.defaultReportMessage(fc.check(property, { seed, numRuns: runs })) ?? null;
}
