import { fixtures as console } from '../pages/security-credentials.ts';
import { fixtures as support } from '../pages/support-mfa-form.ts';
import { expectGuide } from './walk/guide.ts';
import { hostilePrompt, scriptOf } from './walk/hostile-page.ts';
import { opensPrompt, signIn, stillGuides } from './walk/hostile-prompt.ts';
import { hidden, popupSays, silence } from './walk/popup-says.ts';
import { expect, test } from './walk/test.ts';

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
