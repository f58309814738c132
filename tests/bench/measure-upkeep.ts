import { setTimeout as wait } from 'node:timers/promises';
import type { Figure } from './figure.ts';
import { startChanges } from './page/changes.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { inTurns, serve, subjectsOf, visit, type Run } from './run.ts';
import { sample } from './statistics.ts';
import { busyTime, type Subject } from './subject.ts';
import { ownTime, traced } from './trace.ts';

const group = 'While the guide stays open, 20,000 nodes';
/** Longer than the product waits before it takes the page for finished. Milliseconds. */
const settling = 6_000;
/** Twice the longest pause between two looks: each span has its share of them. Seconds. */
const span = 62;
const quickSpan = 32;

/** A page that is held up makes fewer changes than it should, and everything about it looks cheap. */
const mostlyMade = 0.9;

interface Second {
  /** The content script's own work, ms a second. */
  own: number;
  /** The part of it in which the browser laid the page out for it, ms a second. */
  layout: number;
  /** All work of the page's main thread, ms a second. */
  busy: number;
}

/** What the open guide costs a second: at rest, on a page that changes, and in a hidden tab. */
export async function measureUpkeep(run: Run): Promise<Figure[]> {
  const page = recoveryPage(20_000);
  serve(run, page);
  await Promise.all(subjectsOf(run).map((subject) => visit(subject, page.url)));
  await wait(settling);
  const figures: Figure[] = [];

  run.progress('upkeep: at rest');
  figures.push(...lines('at rest', await together(run, (subject) => watch(subject, 0, run.pick(20, 3)))));
  for (const rate of [60, 1_000]) {
    const what = `${rate.toLocaleString('en')} changes a second`;
    run.progress(`upkeep: ${what}`);
    const seconds = await inTurns(run, 1, (subject) => watch(subject, rate, run.pick(span, quickSpan)));
    figures.push(...lines(what, seconds));
  }

  run.progress('upkeep: hidden tab');
  for (const { browser } of subjectsOf(run)) await browser.newPage();
  await wait(1_000);
  for (const { page: tab } of subjectsOf(run)) {
    if (!(await tab.evaluate(() => document.hidden)))
      throw new Error('The tab behind another is not hidden.');
  }
  const hidden = await together(run, (subject) => watch(subject, 60, run.pick(10, 3)));
  figures.push(...lines('hidden tab, 60 changes a second', hidden));
  for (const { browser, page: tab } of subjectsOf(run)) {
    for (const other of await browser.pages()) if (other !== tab) await other.close();
    await tab.bringToFront();
  }
  return figures;
}

async function watch(subject: Subject, changesPerSecond: number, seconds: number): Promise<Second> {
  await subject.page.evaluate(startChanges, changesPerSecond);
  await wait(500);
  const before = await busyTime(subject);
  const started = performance.now();
  let passed = 0;
  let busy = 0;
  const events = await traced(subject.cdp, async () => {
    await wait(1_000 * seconds);
    busy = (await busyTime(subject)) - before;
    passed = (performance.now() - started) / 1_000;
  });
  const made = await subject.page.evaluate(() => window.stopChanges());
  if (made < (mostlyMade * changesPerSecond * (performance.now() - started)) / 1_000)
    throw new Error(`The page of ${subject.name} came only to ${made} changes: it was held up.`);
  const { total, layout } = ownTime(events);
  return { own: total / passed, layout: layout / passed, busy: busy / passed };
}

/** All at the same time: for what hardly keeps the machine busy. */
async function together(
  run: Run,
  measure: (subject: Subject) => Promise<Second>,
): Promise<Record<Subject['name'], readonly Second[]>> {
  const [navi, bare, driver] = await Promise.all([measure(run.navi), measure(run.bare), measure(run.driver)]);
  return { navi: [navi], bare: [bare], driver: [driver] };
}

function lines(what: string, { navi, bare, driver }: Record<Subject['name'], readonly Second[]>): Figure[] {
  const share = sample(navi.map(({ layout }) => layout)).median;
  return [
    {
      group,
      what,
      unit: 'ms/s',
      navi: sample(navi.map(({ own }) => own)),
      driver: sample(driver.map(({ own }) => own)),
      target: { of: 'value', most: 4 },
      note: `the content script’s own work, ${share.toFixed(1)} of it layout of what the page had changed`,
    },
    {
      group,
      what: `${what}: main thread`,
      unit: 'ms/s',
      navi: sample(navi.map(({ busy }) => busy)),
      bare: sample(bare.map(({ busy }) => busy)),
      driver: sample(driver.map(({ busy }) => busy)),
      note: 'all that keeps the main thread busy, the page’s own changes included',
    },
  ];
}
