import type { Figure } from './figure.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { inTurns, serve, subjectsOf, visit, type Run } from './run.ts';
import { sample } from './statistics.ts';
import type { Subject } from './subject.ts';

declare global {
  interface Window {
    /** From each input to the frame that shows what it did, ms. */
    answers: Promise<number>[];
  }
}

/** A free place below the step, CSS pixels. */
const place = { x: 640, y: 500 };

/** How long the page's own answer to a click and to a key takes while the guide is open. */
export async function measureInput(run: Run): Promise<Figure[]> {
  run.progress('input: clicks and keys');
  const page = recoveryPage(20_000);
  serve(run, page);
  for (const subject of subjectsOf(run)) {
    await visit(subject, page.url);
    await subject.page.evaluate(listen);
  }
  const acts = {
    click: ({ page: tab }: Subject) => tab.mouse.click(place.x, place.y),
    key: ({ page: tab }: Subject) => tab.keyboard.press('a'),
  };
  const figures: Figure[] = [];
  for (const [what, act] of Object.entries(acts)) {
    const { navi, bare, driver } = await inTurns(run, run.pick(20, 5), async (subject) => {
      await act(subject);
      return subject.page.evaluate(() => window.answers.pop());
    });
    const seen = (times: readonly (number | undefined)[]) => times.filter((time) => time !== undefined);
    const withPopover = seen(driver);
    figures.push({
      group: 'From an input to the page’s own answer, 20,000 nodes',
      what,
      unit: 'ms',
      navi: sample(seen(navi)),
      bare: sample(seen(bare)),
      ...(withPopover.length > 0 && { driver: sample(withPopover) }),
      note: `from the event to the frame that shows the page’s change${withPopover.length > 0 ? '' : '; driver.js lets none reach the page'}`,
    });
  }
  return figures;
}

/** Runs in the page: every click and key changes a text far down. */
function listen(): void {
  window.answers = [];
  const text = document.querySelector('#filling li span')?.firstChild;
  const answer = ({ timeStamp }: Event) => {
    if (text) text.nodeValue = `答え ${timeStamp}`;
    window.answers.push(window.afterFrame().then((at) => at - timeStamp));
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, answer);
}
