import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

/** Browsers ask nothing before the person has touched the page. */
const touches = (person: Person) => person.tab.click('h1');
const isUnderWay = (person: Person) =>
  expect.poll(async () => (await person.browser.storage()).session).toMatchObject({ status: 'active' });

test('closing a recovery tab asks once', async ({ person }) => {
  await person.reachesMailStep();
  await isUnderWay(person);
  await touches(person);
  expect(await person.tab.leave()).toBe('asked');
  expect(await person.tab.leave()).toBe('left');
});

test('the page’s own buttons, links and forms never ask, nor does the end', async ({ person }) => {
  await person.reachesMailStep();
  await person.goesFromMailToPhone();
  await person.asksForCall();
  person.world.phone.press(await person.readsCodeOnPage());
  await person.isOn('recovery-complete');
  await touches(person);
  await person.presses(person.controls.finish);
  await person.isOn('security-credentials');
  expect(person.tab.timesAsked()).toBe(0);
  await touches(person);
  expect(await person.tab.leave()).toBe('left');
});

test('a link of the page leads away without a question', async ({ person }) => {
  await person.reachesMailStep();
  await person.goesFromMailToPhone();
  await person.asksForCall();
  person.world.advance(3_600_000);
  await person.isOn('phone-failed');
  await person.presses({ css: 'a[href*="support.aws"]' });
  await person.isOn('support-mfa-form');
  expect(person.tab.timesAsked()).toBe(0);
});

test('a tab that no longer has the recovery is closed without a question', async ({ person }) => {
  await person.reachesMailStep();
  const old = person.tab;
  await touches(person);
  await person.goesFromMailToPhone();
  await expect.poll(async () => (await old.navi())?.parts['recovery-elsewhere']).toBeDefined();
  expect(await old.leave()).toBe('left');
});

test('nothing is asked before a recovery, after it was given up, or when that is switched off', async ({
  person,
}) => {
  await person.reachesMfaPrompt();
  expect(await person.tab.leave()).toBe('left');

  await person.reachesMailStep();
  await isUnderWay(person);
  await touches(person);
  await person.tab.click({ part: 'guide', css: 'button', text: '復旧をやめる' });
  await expect
    .poll(async () => (await person.browser.storage()).session)
    .toMatchObject({ status: 'abandoned' });
  await expect.poll(async () => (await person.tab.navi())?.open).toBe(false);
  expect(await person.tab.leave()).toBe('left');

  await person.browser.setStorage({ settings: { version: 1, leaveWarning: false } });
  await person.reachesMailStep();
  await isUnderWay(person);
  await touches(person);
  expect(await person.tab.leave()).toBe('left');
});
