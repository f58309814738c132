import { expectGuide } from './walk/guide.ts';
import { hostilePrompt } from './walk/hostile-page.ts';
import { link, mostRepairs, opensPrompt, prompt, signIn, stillGuides } from './walk/hostile-prompt.ts';
import { hidden, popupSays, silence } from './walk/popup-says.ts';
import { expect, test } from './walk/test.ts';

declare global {
  interface Window {
    /** How often our element was put on the page since the page throws it out, and when that was last so. */
    fight?: { returns: number; quietSince: number };
  }
}

test.use({ simulatorOptions: { pages: new Map([[signIn, hostilePrompt()]]) } });

test('comes back from wherever the page puts it', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  const moves: (() => void)[] = [
    () => document.querySelector('fukkyu-navi')?.remove(),
    () => {
      const host = document.querySelector('fukkyu-navi');
      if (host) document.querySelector('main')?.append(host);
    },
    () => {
      const box = document.createElement('div');
      const host = document.querySelector('fukkyu-navi');
      if (host) box.attachShadow({ mode: 'open' }).append(host);
      document.body.append(box);
    },
    () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const host = document.querySelector('fukkyu-navi');
      if (host) frame.contentDocument?.body.append(host);
    },
  ];
  for (const move of moves) {
    await tab.evaluate(move, null);
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('html > fukkyu-navi') !== null, null))
      .toBe(true);
  }
  await stillGuides(tab);
});

test('takes off what the page writes on its element', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    const host = document.querySelector<HTMLElement>('fukkyu-navi');
    if (!host) return;
    host.inert = true;
    host.hidden = true;
    host.ariaHidden = 'true';
    host.dir = 'rtl';
    host.slot = 'none';
    host.popover = null;
  }, null);
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('fukkyu-navi')?.getAttributeNames(), null))
    .toEqual(['popover']);
  await stillGuides(tab);
});

test('comes back to the front of a later popover', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; background: transparent';
    document.body.append(cover);
    cover.showPopover();
  }, null);
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
});

test('is usable in two nested modal dialogs, and after each of them closes', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  const isIn = () =>
    tab.evaluate(() => document.querySelector('fukkyu-navi')?.parentElement?.id ?? null, null);
  await tab.evaluate(() => {
    for (const id of ['outer', 'inner']) {
      const dialog = document.createElement('dialog');
      dialog.id = id;
      (document.querySelector('dialog') ?? document.body).append(dialog);
      dialog.showModal();
    }
  }, null);
  const close = (id: string) =>
    tab.evaluate((of) => document.querySelector<HTMLDialogElement>(`#${of}`)?.close(), id);
  for (const [dialog, open] of [
    ['inner', true],
    ['outer', false],
    ['', true],
  ] as const) {
    await expect.poll(isIn).toBe(dialog);
    await tab.click({ part: 'launcher' });
    await expect.poll(async () => (await tab.navi())?.open).toBe(open);
    if (dialog) await close(dialog);
  }
});

test('outlives a page that throws its whole document away', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const old = document.documentElement;
        const copy = old.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll('fukkyu-navi')) ours.remove();
        old.remove();
        setTimeout(() => {
          document.append(copy);
          resolve();
        }, 600); // Longer than the overlay's own clock: it has to bear a document without a root.
      }),
    null,
  );
  await stillGuides(tab);
});

test('does not fight a page that throws it out for ever; the popup says why', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await popupSays(browser, tab, silence);
  await tab.evaluate(() => {
    const fight = { returns: 0, quietSince: performance.now() };
    window.fight = fight;
    new MutationObserver(() => {
      const host = document.querySelector('fukkyu-navi');
      if (!host) return;
      fight.returns += 1;
      fight.quietSince = performance.now();
      host.remove();
    }).observe(document, { childList: true, subtree: true });
    document.querySelector('fukkyu-navi')?.remove();
  }, null);
  const quiet = () => tab.evaluate(() => performance.now() - (window.fight?.quietSince ?? Infinity), null);
  await expect.poll(quiet, { timeout: 20_000 }).toBeGreaterThan(1_500);
  const returns = await tab.evaluate(() => window.fight?.returns, null);
  expect(returns).toBeGreaterThan(0);
  expect(returns).toBeLessThanOrEqual(mostRepairs);
  await popupSays(browser, tab, hidden);
});

test('yields to an element that takes its name, and the popup says why', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(
    () => document.querySelector('fukkyu-navi')?.replaceWith(document.createElement('fukkyu-navi')),
    null,
  );
  await popupSays(browser, tab, hidden);
});

for (const [what, hide] of [
  ['draws nothing at all', ['style', 'display: none']],
  ['makes everything inert', ['inert', '']],
] as const) {
  test(`has the popup say why it cannot be seen: a page that ${what}`, async ({ browser }) => {
    const tab = await opensPrompt(browser);
    await tab.evaluate(([name, value]) => {
      document.documentElement.setAttribute(name, value);
    }, hide);
    await popupSays(browser, tab, hidden);
  });
}
