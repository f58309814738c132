import type { Figure } from './figure.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { inTurns, serve, subjectsOf, visit, type Run } from './run.ts';
import { sample } from './statistics.ts';
import { busyTime } from './subject.ts';
import { ownTime, traced } from './trace.ts';

/** Frames of one run: two seconds on an ordinary screen. */
const frames = 120;

/** What following costs while the page scrolls under the spotlight. */
export async function measureScroll(run: Run): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const nodes of [64, 20_000]) {
    const page = recoveryPage(nodes);
    const what = `${nodes.toLocaleString('en')} nodes`;
    run.progress(`scroll: ${what}`);
    serve(run, page);
    for (const subject of subjectsOf(run)) await visit(subject, page.url);
    const { navi, bare, driver } = await inTurns(run, run.pick(5, 2), async (subject) => {
      const before = await busyTime(subject);
      const events = await traced(subject.cdp, () => subject.page.evaluate(scroll, frames));
      const busy = (await busyTime(subject)) - before;
      return { own: ownTime(events).total / frames, busy: busy / frames };
    });
    const group = 'While the page scrolls under the spotlight';
    figures.push(
      {
        group,
        what,
        unit: 'ms/frame',
        navi: sample(navi.map(({ own }) => own)),
        driver: sample(driver.map(({ own }) => own)),
        target: { of: 'value', most: 0.3 },
        note: 'what the content script itself does, with the layout that it reads',
      },
      {
        group,
        what: `${what}: main thread`,
        unit: 'ms/frame',
        navi: sample(navi.map(({ busy }) => busy)),
        bare: sample(bare.map(({ busy }) => busy)),
        driver: sample(driver.map(({ busy }) => busy)),
        note: 'all that keeps the main thread busy',
      },
    );
  }
  return figures;
}

/** Runs in the page: scrolls down and up again, some pixels a frame, so that the control stays in view. */
function scroll(count: number): Promise<void> {
  const reach = 100;
  const step = 5;
  return new Promise((done) => {
    let frame = 0;
    const next = () => {
      const at = (frame * step) % (2 * reach);
      scrollTo({ top: at < reach ? at : 2 * reach - at, behavior: 'instant' });
      frame += 1;
      if (frame < count) requestAnimationFrame(next);
      else done();
    };
    requestAnimationFrame(next);
  });
}
