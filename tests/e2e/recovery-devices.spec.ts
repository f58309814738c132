import { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

const settings = { version: 1, sync: true };
const elsewhere = async (person: Person) => (await person.tab.navi())?.parts['recovery-elsewhere'];

/** The browser's own sync, which no test can sign in to: one profile's shared items are carried to the other. */
async function carry(from: Person, to: Person): Promise<void> {
  await to.browser.setStorage(await from.browser.storage('sync'), 'sync');
}

test('another device hears of the recovery, by opt-in, and nothing but device, step and time', async ({
  person,
  anotherBrowser,
  takePicture,
}, info) => {
  const name = person.browser.name === 'chromium' ? 'Chrome' : 'Firefox';
  await person.browser.setStorage({ settings });
  await person.reachesPhoneStep();
  const marker = { system: 'Linux', browser: name, step: 3, startedAt: expect.any(Number) as unknown };
  await expect
    .poll(() => person.browser.storage('sync'))
    .toEqual({ recovery: { version: 1, recovery: marker } });

  const other = new Person(await anotherBrowser(), person.world, takePicture);
  await other.browser.setStorage({ settings });
  await carry(person, other);
  await other.opensSignIn();
  await expect.poll(async () => (await elsewhere(other))?.attributes['data-where']).toBe('device');
  const text = (await elsewhere(other))?.text ?? '';
  for (const words of ['復旧の途中です', `「Linuxの${name}」`, '電話で確認する', 'もう一度MFA'])
    expect(text).toContain(words);
  await other.tab.screenshot(info.outputPath('other-device.png'));
  // What axe measures with, the page's policy refuses.
  other.browser.expectErrors(/Applying inline style/);
  expect(await other.tab.axe('navi')).toEqual([]);
  await other.tab.click({ part: 'recovery-elsewhere', css: 'button', text: 'この端末で進める' });
  await expect.poll(() => elsewhere(other)).toBeUndefined();

  // The recovery ends here: there is nothing left to tell.
  await person.tab.click({ part: 'guide', css: 'button', text: '復旧をやめる' });
  await expect.poll(() => person.browser.storage('sync')).toEqual({});
});

test('without the opt-in nothing is told and nothing is heard', async ({ person }) => {
  const recovery = { system: 'Mac', browser: 'Chrome', step: 2, startedAt: Date.now() };
  await person.browser.setStorage({ recovery: { version: 1, recovery } }, 'sync');
  await person.reachesMailStep();
  await expect.poll(async () => (await person.browser.storage()).session).toMatchObject({ status: 'active' });
  expect(await elsewhere(person)).toBeUndefined();
  expect(await person.browser.storage('sync')).toEqual({ recovery: { version: 1, recovery } });
});

test.describe('on a phone', () => {
  const userAgent = 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0';
  test.use({ browserOptions: { userAgent, viewport: { width: 390, height: 780 } } });

  test('the first guide asks where to work, before the mail is opened', async ({ person }, info) => {
    await person.reachesMfaPrompt();
    await person.tab.click({ part: 'launcher' });
    const place = async () => (await person.tab.navi())?.parts['recovery-place'];
    await expect.poll(async () => (await place())?.text).toContain('どの端末で進めますか');
    await person.tab.screenshot(info.outputPath('where-to-work.png'));
    // What axe measures with, the page's policy refuses.
    person.browser.expectErrors(/Applying inline style/);
    expect(await person.tab.axe('navi')).toEqual([]);
    const answer = (text: string) => person.tab.click({ part: 'recovery-place', css: 'button', text });
    await answer('パソコンで進める');
    await expect.poll(async () => (await place())?.text).toContain('確認メールも、そのパソコンで開きます');
    await answer('やはりここで進める');
    await expect.poll(place).toBeUndefined();
    await person.goesFromPromptToMail();
    await expect.poll(async () => (await person.browser.storage()).session).toMatchObject({ place: 'here' });
    expect(await place()).toBeUndefined();
  });
});
