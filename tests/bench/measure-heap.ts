import { readOverlay } from './closed-root.ts';
import { exactly, type Figure } from './figure.ts';
import { popoverKey } from './page/popover.ts';
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
      for (let turn = 1; turn < count; turn++) await pass(subject, page.url);
      // Right behind a load a quarter of a megabyte may still be at work; half a second later it is gone.
      await visit(subject, page.url);
      return heapSize(subject);
    };
    return { early: await go(warmUp), late: await go(turns) };
  };
  const navi = await after(run.navi);
  const bare = await after(run.bare);
  const driver = await after(run.driver);

  run.progress(`heap: ${turns} times open and folded`);
  const toggled = await grown(run.navi, page.url, 2 * turns, toggle);
  const driverToggled = await grown(run.driver, page.url, 2 * turns, togglePopover);

  return [
    {
      group,
      what: `after ${turns} pages`,
      unit: 'MB',
      navi: megabytes(navi.late),
      bare: megabytes(bare.late),
      driver: megabytes(driver.late),
      note: 'collected first; both with the same page at the end',
    },
    {
      group,
      what: `grown over these ${turns} pages`,
      unit: 'MB',
      navi: megabytes(navi.late - navi.early),
      bare: megabytes(bare.late - bare.early),
      driver: megabytes(driver.late - driver.early),
      target: { of: 'added', most: 0.1 },
      note: `since the ${warmUp} before them: what a leak would show in`,
    },
    {
      group,
      what: `grown over ${turns} times open and folded`,
      unit: 'MB',
      navi: megabytes(toggled),
      driver: megabytes(driverToggled),
      target: { of: 'value', most: 0.1 },
      note: 'by real clicks on the launcher, on one page (driver.js: by a key)',
    },
  ];
}

/** Bytes that are kept after `times` turns of `act` beyond those that were kept after the first ones. */
async function grown(
  subject: Subject,
  url: string,
  times: number,
  act: (subject: Subject, times: number) => Promise<void>,
): Promise<number> {
  await visit(subject, url);
  await act(subject, 2 * warmUp);
  const before = await heapSize(subject);
  await act(subject, times);
  return (await heapSize(subject)) - before;
}

async function togglePopover({ page }: Subject, times: number): Promise<void> {
  const isShown = () => page.evaluate(() => document.querySelector('.driver-popover') !== null);
  for (let turn = 0; turn < times; turn++) {
    const before = await isShown();
    await page.keyboard.press(popoverKey);
    await page.evaluate(() => window.afterFrame());
    if ((await isShown()) === before) throw new Error('The popover of driver.js neither came nor went.');
  }
}

async function toggle({ cdp, page }: Subject, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    const { isOpen, launcher } = await readOverlay(cdp);
    await page.mouse.click(launcher.x, launcher.y);
    await page.evaluate(() => window.afterFrame());
    if ((await readOverlay(cdp)).isOpen === isOpen) throw new Error('A click on the launcher did nothing.');
  }
}
