import { expect, test } from './walk/test.ts';

const policy = {
  supportContact: '情報システム部',
  language: 'en',
  hideWelcome: true,
  disableSync: true,
};
test.use({ browserOptions: { policy } });

test('holds on AWS’s page, in the options and after the installation', async ({ person }) => {
  const { browser } = person;
  await browser.setStorage({ settings: { version: 1, language: 'ja', sync: true } });
  await person.opens('https://123456789012.signin.aws.amazon.com/oauth');
  await expect.poll(() => person.tab.text({ part: 'launcher' })).toBe('Open Fukkyu Navi');

  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => options.text({ part: 'options' })).toContain('Set by your organization.');
  const sync = () =>
    options.evaluate(() => {
      const [, box] = document.querySelectorAll<HTMLInputElement>('[data-part="switches"] input');
      return [box?.checked, box?.disabled];
    }, null);
  await expect.poll(sync).toEqual([false, true]);
  expect((await options.text({ part: 'diagnostics' })) ?? '').toContain(
    'policy: language supportContact hideWelcome disableSync',
  );
  const addresses = await Promise.all((await browser.pages()).map((page) => page.url()));
  expect(addresses.filter((url) => url.endsWith('/welcome.html'))).toEqual([]);
});
