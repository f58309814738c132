import { expect, test } from './walk/test.ts';

const settings = (changes: object) => ({ settings: { version: 1, ...changes } });

test('speaks English where that is chosen, quotes AWS in both languages, and changes at once', async ({
  person,
}) => {
  const { browser } = person;
  await browser.setStorage(settings({ language: 'en' }));
  await person.reachesMfaPrompt();
  const launcher = () => person.tab.text({ part: 'launcher' });
  const guide = () => person.tab.text({ part: 'guide' });
  await expect.poll(launcher).toBe('Open Fukkyu Navi');
  await person.presses({ part: 'launcher' });
  await expect.poll(guide).toContain('AWS asks for an MFA code');
  await expect.poll(guide).toContain('“MFAのトラブルシューティング” (Troubleshoot MFA)');

  await browser.setStorage(settings({ language: 'ja' }));
  await expect.poll(guide).toContain('MFAコードを聞かれる画面です');
  await expect.poll(guide).toContain('「MFAのトラブルシューティング」(Troubleshoot MFA)');
});

test('shows the code in English, as six digits like always', async ({ person }) => {
  const { browser } = person;
  await browser.setStorage(settings({ language: 'en' }));
  await person.reachesMfaPrompt();
  await person.goesFromPromptToMail();
  await person.goesFromMailToPhone();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  await expect.poll(() => person.tab.text({ part: 'guide' })).toContain('Press this number on the keypad');
  expect((await person.tab.text({ part: 'code' }))?.replace(/\s/g, '')).toBe(code);
});

test.describe('in a low window, where the card has a scroll bar', () => {
  test.use({ browserOptions: { viewport: { width: 1280, height: 600 } } });

  test('shows the six digits on one line', async ({ person }) => {
    await person.browser.setStorage(settings({ language: 'en' }));
    await person.reachesPhoneStep();
    await person.asksForCall();
    const height = async () => (await person.tab.navi())?.parts.code?.box.height;
    // One line of the largest size is 75 pixels high.
    await expect.poll(height).toBeGreaterThan(50);
    expect(await height()).toBeLessThan(100);
  });
});

test('stands where the settings say, in the size they say', async ({ person }) => {
  const { browser } = person;
  await person.reachesMfaPrompt();
  const box = async () => (await person.tab.navi())?.parts.launcher?.box;
  await expect.poll(async () => (await box())?.x).toBeGreaterThan(640);
  const before = await box();
  await browser.setStorage(settings({ launcherCorner: 'top-left', textSize: 'large' }));
  await expect.poll(async () => (await box())?.x).toBeLessThan(100);
  expect((await box())?.y).toBeLessThan(100);
  expect((await box())?.height).toBeGreaterThan((before?.height ?? 0) * 1.15);
});
