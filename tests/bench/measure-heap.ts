import { readOverlay } from './closed-root.ts';
import { exactly, type Figure } from './figure.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { pass, serve, visit, type Run } from './run.ts';
import { heapSize, type Subject } from './subject.ts';

const group = 'JavaScript heap of the page’s process';
const megabytes = (bytes: number) => exactly(bytes / 1e6);
/** First rounds fill caches; growth is counted from behind them. */
const warmUp = 10;

/** What stays in memory after many pages, and after the guide was opened and folded many times. */
export async function measureHeap(run: Run): Promise<Figure[]> {
  const page = recoveryPage(64);
  const turns = run.pick(100, 10);
  serve(run, page);
  const after = async (subject: Subject) => {
    run.progress(`heap: ${turns} pages, ${subject.name}`);
    const go = async (count: number) => {
      for (let turn = 0; turn < count; turn++) await pass(subject, page.url);
      return heapSize(subject);
    };
    return { early: await go(warmUp), late: await go(turns) };
  };
  const navi = await after(run.navi);
  const bare = await after(run.bare);

  run.progress(`heap: ${turns} times open and folded`);
  await visit(run.navi, page.url);
  await toggle(run.navi, 2 * warmUp);
  const before = await heapSize(run.navi);
  await toggle(run.navi, 2 * turns);
  const toggled = await heapSize(run.navi);

  return [
    {
      group,
      what: `after ${turns} pages`,
      unit: 'MB',
      navi: megabytes(navi.late),
      bare: megabytes(bare.late),
      note: 'collected first; both with the same page at the end',
    },
    {
      group,
      what: `grown over these ${turns} pages`,
      unit: 'MB',
      navi: megabytes(navi.late - navi.early),
      bare: megabytes(bare.late - bare.early),
      target: { of: 'added', most: 0.1 },
      note: `since the ${warmUp} before them: what a leak would show in`,
    },
    {
      group,
      what: `grown over ${turns} times open and folded`,
      unit: 'MB',
      navi: megabytes(toggled - before),
      target: { of: 'value', most: 0.1 },
      note: 'by real clicks on the launcher, on one page',
    },
  ];
}

async function toggle({ cdp, page }: Subject, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    const { isOpen, launcher } = await readOverlay(cdp);
    await page.mouse.click(launcher.x, launcher.y);
    await page.evaluate(() => window.afterFrame());
    if ((await readOverlay(cdp)).isOpen === isOpen) throw new Error('A click on the launcher did nothing.');
  }
}
