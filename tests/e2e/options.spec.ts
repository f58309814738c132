import type { Tab } from './harness/tab.ts';
import { expect, test } from './walk/test.ts';

const choose = (value: string) => ({ css: `input[value="${value}"]` });
const lines = (tab: Tab) => tab.evaluate(() => document.body.textContent, null);

test('keeps each choice at once, and AWS’s page follows', async ({ person }) => {
  const { browser } = person;
  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => lines(options)).toContain('復旧ナビの設定');
  await options.click(choose('en'));
  await expect.poll(() => lines(options)).toContain('Fukkyu Navi options');
  await options.click(choose('top-left'));
  await options.click(choose('large'));
  await expect
    .poll(() => browser.storage())
    .toMatchObject({ settings: { language: 'en', launcherCorner: 'top-left', textSize: 'large' } });

  await person.reachesMfaPrompt();
  await expect.poll(() => person.tab.text({ part: 'launcher' })).toBe('Open Fukkyu Navi');
  expect((await person.tab.navi())?.parts.launcher?.box.x).toBeLessThan(100);
});

test('shows the diagnostics before they are copied, without anything of the person', async ({ browser }) => {
  await browser.setStorage({ contactNumber: { version: 1, text: '+819012345678' } });
  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => options.text({ part: 'diagnostics' })).toContain('settings: sound, language=ja');
  expect(await lines(options)).not.toContain('9012345678');
  await options.click({ css: 'button', text: 'この内容をコピーする' });
  await expect.poll(() => lines(options)).toContain('コピーしました');
});

test('does not overwrite the settings of a later version', async ({ browser }) => {
  const settings = { version: 9, language: 'en', more: true };
  await browser.setStorage({ settings });
  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => lines(options)).toContain('later version');
  const open = 'input:is([type="radio"], [type="checkbox"]):enabled';
  expect(await options.evaluate((css) => document.querySelectorAll(css).length, open)).toBe(0);
  expect(await browser.storage()).toEqual({ settings });
});

test('greets after the installation and leads on', async ({ browser }) => {
  const welcome = await browser.openExtensionPage('welcome.html');
  await expect.poll(() => lines(welcome)).toContain('決してしないこと');
  await welcome.click({ css: 'button', text: '電話番号の形を確かめる' });
  await browser.waitForTab((url) => url.endsWith('/popup.html'));
  await welcome.activate();
  await welcome.click({ css: 'button', text: '設定を開く' });
  await browser.waitForTab((url) => url.endsWith('/options.html'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`in ${colorScheme} colours, ${width} pixels wide`, () => {
      test.use({ browserOptions: { colorScheme, viewport: { width, height: 800 } } });

      for (const page of ['options', 'welcome']) {
        for (const textSize of ['normal', 'large']) {
          test(`${page} is readable for everyone in ${textSize} text`, async ({ browser }, info) => {
            await browser.setStorage({ settings: { version: 1, textSize } });
            const tab = await browser.openExtensionPage(`${page}.html`);
            await expect
              .poll(() => tab.evaluate(() => document.documentElement.dataset.textSize, null))
              .toBe(textSize);
            await tab.screenshot(info.outputPath(`${page}-${colorScheme}-${width}-${textSize}.png`));
            expect(await tab.axe('page')).toEqual([]);
            const overflow = () =>
              document.documentElement.scrollWidth - document.documentElement.clientWidth;
            expect(await tab.evaluate(overflow, null)).toBe(0);
            const small = () =>
              [...document.querySelectorAll('button, label.option-choice, summary, a')]
                .filter((e) => e.getBoundingClientRect().height < 24)
                .map((e) => e.textContent);
            expect(await tab.evaluate(small, null)).toEqual([]);
          });
        }
      }
    });
  }
}
