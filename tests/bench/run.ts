import type { Simulator } from '../simulator/simulator.ts';
import type { LoadRecord } from './page/recorder.ts';
import type { BenchPage } from './page/recovery-page.ts';
import type { Subject } from './subject.ts';

/** What every part of the benchmark works with. */
export interface Run {
  simulator: Simulator;
  navi: Subject;
  bare: Subject;
  driver: Subject;
  /** What a full run takes, or what a quick one makes do with. */
  pick<T>(full: T, quick: T): T;
  progress(text: string): void;
}

/** Serves the page in place of the simulator's own at that address. */
export function serve({ simulator }: Run, { url, html }: BenchPage): void {
  const { origin, pathname } = new URL(url);
  simulator.setPages(new Map([[origin + pathname, html]]));
}

/** All that is compared. */
export const subjectsOf = ({ navi, bare, driver }: Run): readonly [Subject, Subject, Subject] => [
  navi,
  bare,
  driver,
];

const wanted = { navi: 'guide', bare: 'page', driver: 'guide' } as const;

/** Loads the page and waits until the guide (the popover of driver.js) or, without any, the first frame is drawn. */
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

/** Measures all in turns, each as often first as the others, so that what the machine does meanwhile hits all alike. */
export async function inTurns<T>(
  run: Run,
  rounds: number,
  measure: (subject: Subject) => Promise<T>,
): Promise<Record<Subject['name'], T[]>> {
  const measured: Record<Subject['name'], T[]> = { navi: [], bare: [], driver: [] };
  const subjects = subjectsOf(run);
  for (let round = 0; round < rounds; round++) {
    const first = round % subjects.length;
    for (const subject of [...subjects.slice(first), ...subjects.slice(0, first)]) {
      measured[subject.name].push(await measure(subject));
    }
  }
  return measured;
}
