import { installClock } from './clock';
import { codeProperty, codeTrials, type CodeTally } from './code/trials';
import { overlaps, type Overlap } from './pages/overlaps';
import { pageTrial, type PageOutcome } from './pages/trials';

const clock = installClock(window);

/** What the bench asks of a tab; seeds count up from `seed`. */
export interface Bench {
  code(seed: number, runs: number): CodeTally;
  codeProperty(seed: number, runs: number): string | null;
  pages(kind: 'positive' | 'negative', seed: number, runs: number): Promise<PageOutcome[]>;
  overlaps(): Promise<Overlap[]>;
}

const bench: Bench = {
  code: codeTrials,
  codeProperty,
  async pages(kind, seed, runs) {
    const outcomes: PageOutcome[] = [];
    for (let run = 0; run < runs; run++) outcomes.push(await pageTrial(kind, seed + run, clock));
    return outcomes;
  },
  overlaps: () => overlaps(clock),
};
Object.assign(globalThis, { bench });
