import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

const badge = (popup: Tab): Promise<string> =>
  popup.evaluate(() => chrome.action.getBadgeText({}).then((text) => text), null);
const readiness = async (popup: Tab): Promise<string> => (await popup.parts()).readiness?.text ?? '';
const preparations = [
  ...['root-mailbox', 'contact-number-form', 'contact-number-answered', 'second-mfa-device'],
  ...['contact-administrator', 'contact-number-verified', 'root-password-at-hand', 'phone-backup'],
  'rehearsal-finished',
];
const longAgo = { version: 1, due: '2020-01-01' };

test('says in one line how far the preparations are, and promises no call', async ({ browser }) => {
  const items = Object.fromEntries(preparations.slice(3).map((id) => [id, 'done']));
  await browser.setStorage({ checklist: { version: 1, items } });
  const popup = await browser.openExtensionPage('popup.html');
  await expect.poll(() => readiness(popup)).toContain('あと3項目');
  for (const id of preparations.slice(0, 2)) await popup.click(`[data-item="${id}"] input`);
  await expect.poll(() => readiness(popup)).toContain('あと1項目');
  await popup.click(`[data-item="contact-number-answered"] button`);
  await expect.poll(() => readiness(popup)).toContain('復旧に欠かせない');
  expect(await readiness(popup)).toContain('あと1項目');
  await popup.click(`[data-item="contact-number-answered"] input`);
  await expect.poll(() => readiness(popup)).toContain('今なら復旧できます');
  expect(await readiness(popup)).toContain('電話が届くことまでは約束できません');
});

test('does not say “ready” of what was set aside', async ({ browser }) => {
  const items = Object.fromEntries(
    preparations.map((id) => [id, id === 'phone-backup' ? 'skipped' : 'done']),
  );
  await browser.setStorage({ checklist: { version: 1, items } });
  const popup = await browser.openExtensionPage('popup.html');
  await expect.poll(() => readiness(popup)).toContain('備えの確認が終わりました');
  expect(await readiness(popup)).not.toContain('今なら復旧できます');
});

test('does not say “ready” while the saved number is no good, whatever is ticked', async ({ browser }) => {
  const items = Object.fromEntries(preparations.map((id) => [id, 'done']));
  await browser.setStorage({
    checklist: { version: 1, items },
    contactNumber: { version: 1, text: '0120-444-444' },
  });
  const popup = await browser.openExtensionPage('popup.html');
  await expect.poll(() => readiness(popup)).toContain('保存した電話番号');
  expect(await readiness(popup)).toContain('あと1項目');
  await popup.fill('input[type="tel"]', '+819012345678');
  await expect.poll(() => readiness(popup)).toContain('今なら復旧できます');
});

test('shows a due reminder in the popup and on the toolbar until it is put off', async ({ browser }) => {
  const popup = await browser.openExtensionPage('popup.html');
  expect(await badge(popup)).toBe('');
  await browser.setStorage({ reminder: longAgo });
  await expect.poll(() => badge(popup)).toBe('備え');
  await expect.poll(async () => (await popup.parts()).reminder?.attributes['data-due']).toBe('true');
  await popup.click({ part: 'reminder', text: '確かめた(次は半年後)' });
  await expect.poll(() => badge(popup)).toBe('');
  await popup.click({ part: 'reminder', text: '知らせない' });
  await expect.poll(() => browser.storage()).toEqual({ reminder: { version: 1, due: null } });
});

test.describe('after a new start', () => {
  test.use({ browserOptions: { profile: 'fresh' } });

  test('the toolbar shows a reminder that became due meanwhile', async ({ browser }) => {
    await browser.setStorage({ reminder: longAgo });
    await browser.restart();
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => badge(popup)).toBe('備え');
  });
});
