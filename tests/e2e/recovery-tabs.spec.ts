import type { Person } from './walk/person.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './walk/test.ts';

const signIn = 'https://signin.aws.amazon.com/';
const note = { part: 'recovery-elsewhere' };
const button = (text: string) => ({ ...note, css: 'button', text });

const elsewhere = async (tab: Tab) => (await tab.navi())?.parts['recovery-elsewhere'];
const isInFront = (tab: Tab) => tab.evaluate(() => document.visibilityState === 'visible', null);
const session = async (person: Person) => (await person.browser.storage()).session;

test('a sign-in page beside a recovery says so and leads to the right tab', async ({ person }, info) => {
  await person.reachesMailStep();
  const recovery = person.tab;
  const other = await person.browser.open(signIn);
  await expect.poll(async () => (await elsewhere(other))?.attributes['data-where']).toBe('tab');
  expect((await elsewhere(other))?.text).toContain('復旧の途中です');
  expect((await elsewhere(other))?.text).toContain('メールで確認する');
  // What axe measures with, the page's policy refuses.
  person.browser.expectErrors(/Applying inline style/);
  expect(await other.axe('navi')).toEqual([]);
  await other.screenshot(info.outputPath('sign-in-beside-a-recovery.png'));

  await other.click(button('そのタブを開く'));
  await expect.poll(() => isInFront(recovery)).toBe(true);
  expect(await elsewhere(recovery)).toBeUndefined();
});

test('the mail link takes the recovery over, and the old tab says where it went', async ({
  person,
}, info) => {
  await person.reachesMailStep();
  const old = person.tab;
  await person.goesFromMailToPhone();
  const now = person.tab;
  await expect.poll(async () => (await elsewhere(old))?.text).toContain('別のタブに移りました');
  expect((await elsewhere(old))?.text).toContain('電話で確認する');
  expect(await elsewhere(now)).toBeUndefined();
  await old.activate();
  await old.screenshot(info.outputPath('old-tab.png'));
  await old.click(button('そのタブを開く'));
  await expect.poll(() => isInFront(now)).toBe(true);
});

test('two tabs do not fight: who looks at the old one changes nothing, who chooses it does', async ({
  person,
}) => {
  await person.reachesMailStep();
  const old = person.tab;
  await person.goesFromMailToPhone();
  const now = person.tab;
  await expect.poll(() => session(person)).toMatchObject({ page: 'phone-verification' });
  const before = await session(person);
  for (const tab of [old, now, old, now]) {
    await tab.activate();
    await expect.poll(() => isInFront(tab)).toBe(true);
  }
  expect(await session(person)).toEqual(before);

  await old.click(button('このタブで続ける'));
  await expect.poll(() => session(person)).toMatchObject({ page: 'email-verification' });
  await expect.poll(async () => (await elsewhere(now))?.text).toContain('別のタブに移りました');
  await expect.poll(() => elsewhere(old)).toBeUndefined();
});

test('a recovery whose tab was closed is nowhere else', async ({ person }) => {
  await person.reachesMailStep();
  const recovery = person.tab;
  const other = await person.browser.open(signIn);
  await expect.poll(() => elsewhere(other)).toBeDefined();
  await recovery.close();
  await other.reload();
  await expect.poll(async () => (await other.navi())?.open).toBe(true);
  expect(await elsewhere(other)).toBeUndefined();
});

test('a recovery left for long is asked about, and goes on or ends by the person’s word', async ({
  person,
}, info) => {
  const longAgo = Date.now() - 20 * 3_600_000;
  const left = {
    version: 2,
    status: 'active',
    page: 'phone-verification',
    startedAt: longAgo,
    updatedAt: longAgo,
  };
  await person.browser.setStorage({ session: left });
  await person.opensSignIn();
  const question = async () => (await person.tab.navi())?.parts['recovery-question'];
  await expect.poll(async () => (await question())?.text).toContain('続けますか');
  await person.tab.screenshot(info.outputPath('left-for-long.png'));
  expect(await session(person)).toEqual(left);
  await person.tab.click({ part: 'recovery-question', css: 'button', text: '続ける' });
  await expect.poll(question).toBeUndefined();
  expect(await session(person)).toMatchObject({ status: 'active', page: 'phone-verification' });

  await person.browser.setStorage({ session: left });
  await person.tab.click({ part: 'recovery-question', css: 'button', text: '復旧をやめる' });
  await expect.poll(() => session(person)).toMatchObject({ status: 'abandoned' });
  await expect.poll(question).toBeUndefined();
  // The time long ago is this test's own doing.
  await person.browser.setStorage({ session: null });
});
