import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { fixtures as console } from '../pages/security-credentials.ts';
import { fixtures as support } from '../pages/support-mfa-form.ts';
import { expectGuide } from './walk/guide.ts';
import { hostilePrompt, scriptOf } from './walk/hostile-page.ts';
import { hidden, popupSays, silence } from './walk/popup-says.ts';
import { expect, test } from './walk/test.ts';

declare global {
  interface Window {
    /** How often an attribute of our element was taken away again. */
    repairs?: number;
  }
}

const signIn = 'https://signin.aws.amazon.com/';
const link = { css: '#help' };
const prompt = { page: 'mfa-prompt', step: 1 } as const;
/** `repairs` in utils/top-layer.ts. */
const mostRepairs = 20;
const stopped = 'https://signin.aws.amazon.com/stopped';

test.use({
  simulatorOptions: {
    pages: new Map([
      [signIn, hostilePrompt()],
      [
        stopped,
        hostilePrompt({
          body: scriptOf(() => {
            window.stop();
          }),
        }),
      ],
    ]),
  },
});

async function opensPrompt(browser: Driver): Promise<Tab> {
  const tab = await browser.open(signIn);
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  return tab;
}

async function stillGuides(tab: Tab): Promise<void> {
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
}

test('is not copied with its element', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  const copied = await tab.evaluate(() => {
    const copy = document.querySelector('fukkyu-navi')?.cloneNode(true);
    if (copy) document.documentElement.append(copy);
    return copy instanceof HTMLElement && copy.shadowRoot === null && copy.childNodes.length === 0;
  }, null);
  expect(copied).toBe(true);
  await stillGuides(tab);
});

test('stays usable while its element is restyled in a loop, and mends that a bounded number of times', async ({
  browser,
}) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    const host = document.querySelector('fukkyu-navi');
    window.repairs = 0;
    new MutationObserver((changes) => {
      window.repairs = (window.repairs ?? 0) + changes.filter(() => !host?.hasAttribute('style')).length;
    }).observe(document.documentElement, { subtree: true, attributeFilter: ['style'] });
    const restyle = () => {
      host?.setAttribute('style', 'display: none !important; opacity: 0 !important; translate: 100vw');
      requestAnimationFrame(restyle);
    };
    restyle();
  }, null);
  await stillGuides(tab);
  expect(await tab.evaluate(() => window.repairs, null)).toBeLessThanOrEqual(mostRepairs);
});

test('goes on when a listener of the page throws it out as it is shown', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    const thrown = new Set<Element>();
    const host = document.querySelector('fukkyu-navi');
    document.addEventListener(
      'beforetoggle',
      () => {
        if (!host || thrown.has(host)) return;
        thrown.add(host);
        host.remove();
      },
      true,
    );
    host?.remove();
  }, null);
  await stillGuides(tab);
});

test('guides on a page whose loading was stopped', async ({ browser }) => {
  const tab = await opensPrompt(browser);
  // Such a page never tells that it is loaded.
  await tab.evaluate((to) => {
    location.href = to;
  }, stopped);
  await expect.poll(() => tab.evaluate(() => location.pathname, null)).toBe('/stopped');
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded' });
});

test('has the popup say so when the page opens its document anew, which leaves nobody a listener', async ({
  browser,
}) => {
  const tab = await opensPrompt(browser);
  await tab.evaluate(() => {
    document.open();
    document.close();
    document.body.append('Multi-factor authentication');
  }, null);
  await popupSays(browser, tab, hidden);
});

for (const { name, url, html } of [console[1], support[1]].filter((fixture) => fixture !== undefined)) {
  const { origin, pathname } = new URL(url);
  test.describe(name, () => {
    test.use({ simulatorOptions: { pages: new Map([[origin + pathname, html]]) } });

    test('has the popup say when its page hides the guide', async ({ browser }) => {
      const tab = await browser.open(url);
      await expect.poll(async () => (await tab.navi())?.parts.launcher?.box.width).toBeGreaterThan(40);
      await popupSays(browser, tab, silence);
      await tab.evaluate(() => {
        document.documentElement.style.display = 'none';
      }, null);
      await popupSays(browser, tab, hidden);
    });
  });
}
