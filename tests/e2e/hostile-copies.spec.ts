import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { expectGuide } from './walk/guide.ts';
import { coloursOf, hostilePrompt, restyle } from './walk/hostile-page.ts';
import { link, mostRepairs, opensGuide, opensPrompt, prompt, signIn } from './walk/hostile-prompt.ts';
import { hidden, popupSays, silence } from './walk/popup-says.ts';
import { expect, test } from './walk/test.ts';

declare global {
  interface Window {
    /** How often our element was put right since the page works against it, and when that was last so. */
    struggle?: { repairs: number; quietSince: number; closed: number };
  }
}

test.use({
  simulatorOptions: {
    pages: new Map([[signIn, hostilePrompt({ body: '<details><summary>More</summary></details>' })]]),
  },
});

async function opensWatchedPrompt(browser: Driver): Promise<Tab> {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    const struggle = { repairs: 0, quietSince: performance.now(), closed: 0 };
    window.struggle = struggle;
    document.querySelector('fukkyu-navi')?.addEventListener('beforetoggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') struggle.closed += 1;
    });
  }, null);
  return tab;
}

/** Waits until ours has given up for the moment. */
async function givesUp(tab: Tab): Promise<void> {
  const read = () =>
    tab.evaluate(() => {
      const { repairs = 0, quietSince = Infinity } = window.struggle ?? {};
      return { repairs, quiet: performance.now() - quietSince > 1_500 };
    }, null);
  await expect.poll(async () => (await read()).quiet, { timeout: 20_000 }).toBe(true);
  const { repairs } = await read();
  expect(repairs).toBeGreaterThan(1);
  expect(repairs).toBeLessThanOrEqual(mostRepairs);
}

test('is not copied with its element, and is usable among a thousand copies', async ({ browser }) => {
  const tab = await opensWatchedPrompt(browser);
  const hadNone = await tab.evaluate(() => {
    const host = document.querySelector('fukkyu-navi');
    const copies = Array.from({ length: 1_000 }, () => host?.cloneNode(true) as HTMLElement);
    document.documentElement.append(...copies);
    copies.at(-1)?.showPopover();
    // Where a root was copied along, even a closed one, there is no room for another.
    return copies.every((copy) => copy.attachShadow({ mode: 'open' }).childNodes.length === 0);
  }, null);
  expect(hadNone).toBe(true);
  await opensGuide(tab);
});

test('gives way to a copy in its place, and comes back when that goes', async ({ browser }) => {
  const tab = await opensWatchedPrompt(browser);
  await tab.evaluate(() => {
    const host = document.querySelector('fukkyu-navi');
    host?.replaceWith(host.cloneNode(true));
  }, null);
  await popupSays(browser, tab, hidden);
  expect(await tab.evaluate(() => document.querySelectorAll('fukkyu-navi').length, null)).toBe(1);
  await tab.evaluate(() => document.querySelector('fukkyu-navi')?.remove(), null);
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  await opensGuide(tab);
});

test('does not fight for ever with a copy that is laid over it again and again; the popup says why', async ({
  browser,
}) => {
  const tab = await opensWatchedPrompt(browser);
  await tab.evaluate(() => {
    const host = document.querySelector('fukkyu-navi');
    const copy = host?.cloneNode(true) as HTMLElement;
    copy.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0';
    document.documentElement.append(copy);
    const cover = () => {
      copy.hidePopover();
      copy.showPopover();
    };
    host?.addEventListener('beforetoggle', (event) => {
      if (!window.struggle || !(event instanceof ToggleEvent) || event.newState !== 'open') return;
      window.struggle.repairs += 1;
      window.struggle.quietSince = performance.now();
      setTimeout(cover);
    });
    copy.showPopover();
  }, null);
  await givesUp(tab);
  await popupSays(browser, tab, hidden);
});

/** The page takes our element to the end of `main` as often as it comes back. */
async function keepsMoving(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const host = document.querySelector('fukkyu-navi');
    const move = () => {
      if (!host || !window.struggle || host.parentNode !== document.documentElement) return;
      window.struggle.repairs += 1;
      window.struggle.quietSince = performance.now();
      document.querySelector('main')?.append(host);
    };
    new MutationObserver(move).observe(document.documentElement, { childList: true });
    move();
  }, null);
  await givesUp(tab);
}

test('does not fight for ever with a page that moves it elsewhere, and is usable there', async ({
  browser,
}) => {
  const tab = await opensWatchedPrompt(browser);
  await keepsMoving(tab);
  await opensGuide(tab);
  await popupSays(browser, tab, silence);
});

test('has the popup say why it cannot be seen where the page keeps moving it', async ({ browser }) => {
  const tab = await opensWatchedPrompt(browser);
  await restyle(tab, 'main { opacity: 0; content-visibility: hidden }');
  await keepsMoving(tab);
  await popupSays(browser, tab, hidden);
});

/** The page writes on our element whenever that is clean, and has us look at it as often as it can. */
const writesAgain = ([name, value]: readonly [string, string]) => {
  const host = document.querySelector('fukkyu-navi');
  const details = document.querySelector('details');
  const write = () => {
    if (!host || !window.struggle || host.hasAttribute(name)) return;
    window.struggle.repairs += 1;
    window.struggle.quietSince = performance.now();
    host.setAttribute(name, value);
  };
  if (host) new MutationObserver(write).observe(host, { attributes: true });
  const haveUsLook = () => {
    details?.toggleAttribute('open');
    requestAnimationFrame(haveUsLook);
  };
  write();
  haveUsLook();
};

test('stays where it is, and keeps the focus, while its element is restyled in a loop', async ({
  browser,
}) => {
  const tab = await opensWatchedPrompt(browser);
  await opensGuide(tab);
  await tab.press('Tab');
  const focused = () => tab.inside((_, root) => root?.activeElement?.textContent ?? null, null);
  const before = await focused();
  expect(before).not.toBeNull();
  await tab.evaluate(writesAgain, ['style', 'display: none !important; translate: 100vw'] as const);
  await givesUp(tab);
  expect(await tab.evaluate(() => window.struggle?.closed, null)).toBe(0);
  expect(await focused()).toBe(before);
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
});

test('does not fight for ever with a page that makes it inert; the popup says why', async ({ browser }) => {
  const tab = await opensWatchedPrompt(browser);
  await tab.evaluate(writesAgain, ['inert', ''] as const);
  await givesUp(tab);
  await popupSays(browser, tab, hidden);
});

test('comes back to the front of a popover that takes no clicks', async ({ browser }, info) => {
  const tab = await opensWatchedPrompt(browser);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset: 0; width: 100vw; height: 100vh; border: 0; background: #000; pointer-events: none';
    document.body.append(cover);
    cover.showPopover();
  }, null);
  await expect.poll(() => coloursOf(tab, 'launcher', info)).toBeGreaterThan(2);
  await opensGuide(tab);
});

test('goes on when a listener of the page takes its popover away as it comes to the front', async ({
  browser,
}) => {
  const tab = await opensWatchedPrompt(browser);
  await tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('fukkyu-navi');
    const takeAway = (event: Event) => {
      if (!host || !(event instanceof ToggleEvent) || event.newState !== 'closed') return;
      host.removeEventListener('beforetoggle', takeAway);
      host.popover = null;
    };
    host?.addEventListener('beforetoggle', takeAway);
    const cover = document.createElement('div');
    cover.popover = 'manual';
    document.body.append(cover);
    cover.showPopover();
  }, null);
  await expect.poll(() => tab.evaluate(() => window.struggle?.closed, null)).toBeGreaterThan(0);
  await opensGuide(tab);
});
