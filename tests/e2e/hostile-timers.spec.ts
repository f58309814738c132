import { fixtures } from '../pages/phone-code-on-screen.ts';
import type { Tab } from './harness/tab.ts';
import { expectGuide } from './walk/guide.ts';
import { hostilePrompt, scriptOf } from './walk/hostile-page.ts';
import { link, opensGuide, opensPrompt, prompt, signIn } from './walk/hostile-prompt.ts';
import { expect, test } from './walk/test.ts';

const fixture = fixtures.find(({ name }) => name.includes('status region'));
if (!fixture) throw new Error('The fixture of the code in a status region has another name now.');
const { url, html } = fixture;
const { origin, pathname } = new URL(url);

/** In the page: from now on no timer of the window comes any more but this one. */
const clearTimers = () => {
  let cleared = 0;
  const clear = () => {
    const newest = Number(setTimeout(() => undefined));
    for (; cleared <= newest; cleared++) if (cleared !== own) clearTimeout(cleared);
  };
  const own = setInterval(clear, 5) as unknown as number;
  // At once what somebody sets who hears of a change before this does.
  new MutationObserver(clear).observe(document, { subtree: true, childList: true, characterData: true });
};

/** In the page: no frame that was asked for so far comes any more. */
const cancelFrames = () => {
  for (let id = requestAnimationFrame(() => undefined); id > 0; id--) cancelAnimationFrame(id);
};

const head =
  scriptOf(clearTimers) +
  `<script>document.addEventListener('DOMContentLoaded', ${String(cancelFrames)})</script>`;

test.use({
  simulatorOptions: {
    pages: new Map([
      [origin + pathname, html],
      [signIn, hostilePrompt({ head })],
    ]),
  },
});

const shown = async (tab: Tab) => (await tab.navi())?.parts.code?.text.replace(/\s/g, '');

test('lets go of a code on a page that clears every timer', async ({ browser }) => {
  const tab = await browser.open(url);
  await expect.poll(() => shown(tab)).toMatch(/^\d{6}$/);
  await tab.evaluate(clearTimers, null);
  await tab.evaluate(
    (digits) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.nodeValue?.replace(/\D/g, '') === digits) walker.currentNode.nodeValue = '';
    },
    (await shown(tab)) ?? '',
  );
  await expect.poll(() => shown(tab), { timeout: 3_000 }).toBeUndefined();
});

test('guides on a page that clears every timer and frame, and the ring follows its control', async ({
  browser,
}) => {
  const tab = await opensPrompt(browser);
  await opensGuide(tab);
  await tab.evaluate(() => {
    document.querySelector('#help')?.insertAdjacentHTML('beforebegin', '<div style="height: 80px"></div>');
    // We ask for a frame as we hear of it.
    document.dispatchEvent(new Event('scroll'));
    for (let id = requestAnimationFrame(() => undefined); id > 0; id--) cancelAnimationFrame(id);
  }, null);
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
});
