import { expect, test } from './harness/test.ts';

declare const chrome: {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
};

const signIn = 'https://signin.aws.amazon.com/';
const hosts = ['https://*.signin.aws.amazon.com/*'];

test.use({ browserOptions: { profile: 'fresh' } });

test('says why no guide appears when AWS’s pages were taken away, which only Firefox offers', async ({
  browser,
}, info) => {
  const popup = await browser.openExtensionPage('popup.html');
  await expect.poll(async () => (await popup.parts())['tab-trust']).toBeDefined();
  expect((await popup.parts()).access).toBeUndefined();
  const isTaken = await popup.evaluate(
    (origins) => chrome.permissions.remove({ origins }).catch(() => false),
    hosts,
  );
  expect(isTaken).toBe(browser.name === 'firefox');
  await popup.reload();
  const tab = await browser.open(signIn);
  if (!isTaken) {
    await expect.poll(() => tab.navi()).not.toBeNull();
    return;
  }
  await expect.poll(() => tab.box('#resolving_input')).not.toBeNull();
  expect(await tab.navi()).toBeNull();
  await expect
    .poll(async () => (await popup.parts()).access?.text)
    .toContain('許可がないため、案内を出せません');
  expect((await popup.parts()).access?.text).toContain('書き換えも送信もしません');
  await popup.activate();
  await popup.screenshot(info.outputPath('access-missing.png'));
  expect(await popup.axe('page')).toEqual([]);
});
