import type { Simulator } from '../simulator/simulator.ts';
import type { LoadRecord } from './page/recorder.ts';
import type { BenchPage } from './page/recovery-page.ts';
import type { Subject } from './subject.ts';

/** What every part of the benchmark works with. */
export interface Run {
  simulator: Simulator;
  navi: Subject;
  bare: Subject;
  /** What a full run takes, or what a quick one makes do with. */
  pick<T>(full: T, quick: T): T;
  progress(text: string): void;
}

/** Serves the page in place of the simulator's own at that address. */
export function serve({ simulator }: Run, { url, html }: BenchPage): void {
  const { origin, pathname } = new URL(url);
  simulator.setPages(new Map([[origin + pathname, html]]));
}

const wanted = { navi: 'guide', bare: 'page' } as const;

/** Loads the page and waits until the guide (with the extension) or the first frame is drawn. */
export async function pass({ name, page }: Subject, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  if (await page.evaluate(() => document.hidden))
    throw new Error(`The tab of ${name} is not in front: nothing is drawn there.`);
  await page.evaluate((what) => window.recorder.drawn(what), wanted[name]);
}

/** Loads the page and waits until that, and what follows it, has come to rest. */
export async function visit({ name, page }: Subject, url: string): Promise<LoadRecord> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate((what) => window.recorder.load(what), wanted[name]);
}

/** Measures both in turns, each first in every other round, so that what the machine does meanwhile hits both alike. */
export async function inTurns<T>(
  { navi, bare }: Run,
  rounds: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Record<Subject['name'], T[]>> {
  const measured: Record<Subject['name'], T[]> = { navi: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    for (const subject of round % 2 === 0 ? [navi, bare] : [bare, navi]) {
      measured[subject.name].push(await measure(subject));
    }
  }
  return measured;
}
