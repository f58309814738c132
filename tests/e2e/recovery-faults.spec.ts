import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

const session = async (person: Person) => (await person.browser.storage()).session;
const parts = async (person: Person) => (await person.tab.navi())?.parts ?? {};
const guided = { guide: 'open', warns: true } as const;
/** What the person entered before: nothing may cost it. */
const entered = {
  contactNumber: { version: 1, text: '+81 90-0000-0000' },
  checklist: { version: 1, items: { 'root-mailbox': 'done' } },
};

test.beforeEach(async ({ browser }) => {
  await browser.setStorage(entered);
});

test.afterEach(async ({ browser }) => {
  expect(await browser.storage()).toMatchObject(entered);
});

test('the background worker ends between every two steps', async ({ person }) => {
  const { call, finish, assignMfa } = person.controls;
  const die = () => person.browser.endWorker();
  await person.reachesMfaPrompt();
  await die();
  await person.goesFromPromptToMail();
  await expect.poll(() => session(person)).toMatchObject({ page: 'email-verification' });
  await die();
  await person.sendsMail();
  await expect.poll(() => session(person)).toMatchObject({ doing: 'waiting-for-mail' });
  await die();
  await person.followsMail();
  await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: call });
  await expect.poll(() => session(person)).toMatchObject({ page: 'phone-verification' });
  await die();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  await expect.poll(() => session(person)).toMatchObject({ doing: 'code-shown', calls: 1 });
  await die();
  person.world.phone.press(code);
  await person.sees({ ...guided, page: 'recovery-complete', step: 4, pointsAt: finish });
  await expect.poll(() => session(person)).toMatchObject({ page: 'recovery-complete' });
  await die();
  await person.presses(finish);
  await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
  await expect.poll(() => session(person)).toMatchObject({ status: 'finished', calls: 1 });
});

test('the browser starts again with its profile', async ({ person }) => {
  await person.reachesPhoneStep();
  await expect.poll(() => session(person)).toMatchObject({ page: 'phone-verification' });
  await person.browser.restart();
  expect(await session(person)).toMatchObject({ status: 'active', page: 'phone-verification' });
  await person.opensSignIn();
  await expect.poll(async () => (await person.tab.navi())?.open).toBe(true);
  expect((await parts(person))['recovery-elsewhere']).toBeUndefined();
  await person.followsMail();
  await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: person.controls.call });
});

test('the extension is loaded anew in the middle', async ({ person }, info) => {
  // The old script finds its extension gone, which browsers also write to the console.
  person.browser.expectErrors(/context invalidated|extension/i);
  await person.reachesPhoneStep();
  await expect.poll(() => session(person)).toMatchObject({ page: 'phone-verification' });
  const mark = (stay: boolean) =>
    person.tab.evaluate((set) => {
      const page = window as { mark?: boolean };
      if (set) page.mark = true;
      return page.mark === true;
    }, stay);
  await mark(true);
  await person.browser.reloadExtension();
  await person.tab.activate();
  // Chromium leaves the old script alone with the page; Firefox puts the new one into it at once.
  if (person.browser.name === 'chromium')
    await expect.poll(async () => (await parts(person))['cut-off']?.text).toContain('そのまま使えます');
  await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: person.controls.call });
  await person.tab.screenshot(info.outputPath('after-reload.png'));
  expect(await mark(false), 'AWS’s page was not reloaded').toBe(true);
  expect(await person.tab.evaluate(() => document.querySelectorAll('fukkyu-navi').length, null)).toBe(1);

  await person.asksForCall();
  // A script without its extension has the code still, and the words that it was left for this.
  const step = person.browser.name === 'chromium' ? {} : ({ step: 3 } as const);
  const code = await person.readsCodeOnPage();
  await person.sees({ ...step, page: 'phone-code-on-screen', guide: 'open', warns: true, code });
  await person.tab.reload();
  await person.isOn('phone-verification');
  await expect.poll(async () => (await parts(person))['cut-off']).toBeUndefined();
  expect(await session(person)).toMatchObject({ status: 'active', page: 'phone-verification' });
});

test('the storage is full: the guide goes on and says what is not recorded', async ({ person }) => {
  const ballast: string[] = [];
  /** Whether there was room for it. */
  const put = (size: number) => {
    const name = `ballast ${'x'.repeat(ballast.push('x'))}`;
    return person.browser.setStorage({ [name]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
  };
  let isFull = false;
  for (let i = 0; i < 12 && !isFull; i++) isFull = !(await put(1 << 20));
  for (let size = 1 << 19; isFull && size > 4; size >>= 1) await put(size);
  await person.reachesMailStep();
  await person.sees({ ...guided, page: 'email-verification', step: 2, pointsAt: person.controls.sendMail });
  // Firefox knows no quota here: then everything is stored.
  if (isFull) {
    await expect.poll(async () => (await parts(person))['recovery-unsaved']?.text).toContain('いっぱい');
    expect(await session(person)).toBeUndefined();
  } else await expect.poll(() => session(person)).toMatchObject({ page: 'email-verification' });
  expect(await person.browser.storage()).toMatchObject(entered);
});

for (const [name, stored] of [
  ['truncated', { version: 2, status: 'active', page: 'phone-ver' }],
  ['garbage', '\u0000\ufffd{"version":2,"sta'],
  ['of another shape', { version: 2, status: ['active'], page: {}, calls: -1, startedAt: 'now' }],
] as const) {
  test(`the stored recovery is ${name}`, async ({ person }) => {
    await person.browser.setStorage({ session: stored });
    await person.reachesMailStep();
    await person.sees({ ...guided, page: 'email-verification', step: 2, pointsAt: person.controls.sendMail });
    await expect.poll(() => session(person)).toMatchObject({ status: 'active', page: 'email-verification' });
    expect((await person.browser.storage())['session:unreadable']).toEqual(stored);
    // The test's own garbage holds what a real one would not.
    await person.browser.setStorage({ 'session:unreadable': null });
  });
}

test('a newer version wrote the recovery: it is left as it is, and the guide goes on', async ({ person }) => {
  const newer = { version: 9, status: 'active', page: 'email-verification', more: {} };
  await person.browser.setStorage({ session: newer });
  await person.reachesPhoneStep();
  await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: person.controls.call });
  await expect.poll(async () => (await parts(person))['recovery-unsaved']?.text).toContain('新しい版');
  expect(await session(person)).toEqual(newer);
});

test('many changes at the same moment in two of our pages: none is lost', async ({ person }) => {
  const { browser } = person;
  const one = await browser.openExtensionPage('popup.html');
  const two = await browser.openExtensionPage('popup.html');
  await expect.poll(() => two.box('[data-item]')).not.toBeNull();
  const skip = (parity: number) => {
    document.querySelectorAll<HTMLElement>('[data-item] button').forEach((button, index) => {
      if (index % 2 === parity) button.click();
    });
  };
  await Promise.all([one.evaluate(skip, 0), two.evaluate(skip, 1)]);
  const items = await one.evaluate(
    () => [...document.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item') ?? ''),
    null,
  );
  await expect
    .poll(async () => (await browser.storage()).checklist)
    .toMatchObject({ items: Object.fromEntries(items.map((item) => [item, 'skipped'])) });
  expect(items.length).toBeGreaterThan(10);
  await browser.setStorage(entered);
});

test.describe('with the back/forward cache', () => {
  test.use({ browserOptions: { pageCache: 'on' } });

  test('a page comes back from it', async ({ person }) => {
    await person.reachesPhoneStep();
    await expect.poll(() => session(person)).toMatchObject({ page: 'phone-verification' });
    await person.tab.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.cached = String(persisted);
      });
    }, null);
    await person.tab.goto('https://portal.aws.amazon.com/billing/signup');
    await person.tab.back();
    await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: person.controls.call });
    expect((await parts(person))['recovery-elsewhere']).toBeUndefined();
    expect(await session(person)).toMatchObject({ status: 'active', page: 'phone-verification' });
  });
});

test('the browser is offline for a while', async ({ person, relay, simulator }) => {
  person.browser.expectErrors(/ERR_|NetworkError|Failed to fetch|offline|proxy|fetch/i);
  await person.reachesPhoneStep();
  relay.leadTo(null);
  await person.sees({ ...guided, page: 'phone-verification', step: 3, pointsAt: person.controls.call });
  await person.tab.click({ part: 'launcher' });
  await expect.poll(async () => (await person.tab.navi())?.open).toBe(false);
  await person.tab.click({ part: 'launcher' });
  expect(await session(person)).toMatchObject({ status: 'active', page: 'phone-verification' });
  relay.leadTo(simulator.proxyUrl);
  await person.asksForCall();
  await person.sees({
    ...guided,
    page: 'phone-code-on-screen',
    step: 3,
    code: await person.readsCodeOnPage(),
  });
});

for (const [name, days] of [
  ['forward', -30],
  ['back', 30],
] as const) {
  test(`the clock was moved ${name}`, async ({ person }) => {
    const then = Date.now() + days * 86_400_000;
    const stored = {
      version: 2,
      status: 'active',
      page: 'email-verification',
      startedAt: then,
      updatedAt: then,
    };
    await person.browser.setStorage({ session: stored });
    await person.opensSignIn();
    await expect.poll(async () => (await parts(person))['recovery-question']?.text).toContain('続けますか');
    await person.givesEmail();
    await person.solvesCaptcha();
    await person.givesPassword();
    await person.isOn('mfa-prompt');
    await person.goesFromPromptToMail();
    await person.sees({ ...guided, page: 'email-verification', step: 2, pointsAt: person.controls.sendMail });
    await expect.poll(() => session(person)).toMatchObject({ status: 'active', page: 'email-verification' });
    const { startedAt, updatedAt } = (await session(person)) as { startedAt: number; updatedAt: number };
    expect(startedAt).toBeLessThanOrEqual(updatedAt);
    expect(Math.abs(Date.now() - updatedAt)).toBeLessThan(60_000);
    // The moved time is this test's own doing.
    await person.browser.setStorage({ session: null });
  });
}
