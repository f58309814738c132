import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { byKeyboard, focused } from './harness/keyboard.ts';
import { expect, test } from './harness/test.ts';

const field = 'input[type="tel"]';
const open = (browser: Driver): Promise<Tab> => browser.openExtensionPage('popup.html');
const mark = (item: string, control: 'input' | 'button') => `[data-item="${item}"] ${control}`;
const statusOf = (popup: Tab, item: string): Promise<string | undefined> =>
  popup.evaluate((id) => document.querySelector<HTMLElement>(`[data-item="${id}"]`)?.dataset.status, item);
const readText = (popup: Tab): Promise<string> => popup.evaluate(() => document.body.textContent, null);

/** Verdict, reasons and number to register as another program would read them. */
async function verdictOf(popup: Tab): Promise<unknown[]> {
  const { 'phone-verdict': verdict, 'number-to-register': number } = await popup.parts();
  return [verdict?.attributes['data-verdict'], verdict?.attributes['data-reasons'], number?.text ?? null];
}

const wrongNumber = '+81 090-1234-5678';
const rightNumber = '+819012345678';
const session = { version: 1, status: 'active', page: 'email-verification', startedAt: 1, updatedAt: 1 };
const trunkZero = 'trunk-zero-after-country-code separators-present';

test('judges a number as AWS would dial it, in any shape people type', async ({ browser }) => {
  const popup = await open(browser);
  expect(await verdictOf(popup)).toEqual(['empty', 'empty', null]);
  const typed: [string, string, string, string | null][] = [
    [wrongNumber, 'unusable', trunkZero, rightNumber],
    ['０９０１２３４５６７８', 'unusable', 'missing-country-code full-width', rightNumber],
    [rightNumber, 'usable', '', rightNumber],
    ['+815012345678', 'caution', 'voip-no-sms-guarantee', '+815012345678'],
    ['0120-444-444', 'unusable', 'toll-free missing-country-code separators-present', null],
    ['080-1234-567', 'unusable', 'wrong-length missing-country-code separators-present', null],
  ];
  for (const [text, ...verdict] of typed) {
    await popup.fill(field, text);
    await expect.poll(() => verdictOf(popup), text).toEqual(verdict);
  }
});

test('strikes out the surplus zero and copies the number to register', async ({ browser }) => {
  const popup = await open(browser);
  await popup.fill(field, wrongNumber);
  await expect.poll(() => popup.text('del')).toBe('0');
  await popup.click({ css: 'button', text: 'コピーする' });
  await expect.poll(() => readText(popup)).toContain('コピーしました');
});

test('keeps the number on this device, masked, until it is deleted', async ({ browser }) => {
  const first = await open(browser);
  await first.fill(field, wrongNumber);
  await expect.poll(() => browser.storage()).toEqual({ contactNumber: { version: 1, text: wrongNumber } });
  await first.close();

  const popup = await open(browser);
  await expect.poll(() => verdictOf(popup)).toEqual(['unusable', trunkZero, null]);
  expect(await readText(popup)).toContain('+81 090-****-5678');
  expect(await readText(popup)).not.toContain('1234');
  await popup.click({ css: 'button', text: '表示する' });
  await expect.poll(() => verdictOf(popup)).toEqual(['unusable', trunkZero, rightNumber]);
  await popup.click({ css: 'button', text: '削除する' });
  await expect.poll(() => browser.storage()).toEqual({});
  await expect.poll(() => verdictOf(popup)).toEqual(['empty', 'empty', null]);
});

test('keeps the marks of the checklist, set by mouse or by keyboard', async ({ browser }) => {
  const first = await open(browser);
  await first.click(mark('root-mailbox', 'input'));
  await first.click(mark('contact-number-form', 'button'));
  await first.press('Tab');
  await first.press('Space');
  await expect.poll(() => statusOf(first, 'contact-number-answered')).toBe('done');
  await first.close();

  const popup = await open(browser);
  await expect.poll(() => statusOf(popup, 'root-mailbox')).toBe('done');
  expect(await statusOf(popup, 'contact-number-form')).toBe('skipped');
  expect(await statusOf(popup, 'contact-number-answered')).toBe('done');
  expect(await statusOf(popup, 'second-mfa-device')).toBe('todo');
});

test('says what it could not read and loses nothing', async ({ browser }) => {
  const checklist = { version: 1, items: { 'root-mailbox': 'done', 'one-device': 42 } };
  await browser.setStorage({ checklist, contactNumber: 'not a record', session: { version: 9, page: [] } });
  const popup = await open(browser);
  await expect.poll(() => readText(popup)).toContain('チェックの記録の一部が壊れていました');
  expect(await readText(popup)).toContain('保存した番号を読み取れませんでした');
  expect(await readText(popup)).toContain('新しい版の復旧ナビで保存した内容です');
  expect(await statusOf(popup, 'root-mailbox')).toBe('done');

  await popup.click(mark('root-mailbox', 'button'));
  await expect
    .poll(() => browser.storage())
    .toEqual({
      checklist: { version: 1, items: { 'root-mailbox': 'skipped' } },
      'checklist:unreadable': checklist,
      contactNumber: 'not a record',
      session: { version: 9, page: [] },
    });
});

test('shows how far a recovery is, and ends it', async ({ browser }) => {
  await browser.setStorage({ session });
  const popup = await open(browser);
  await expect.poll(() => readText(popup)).toContain('全5ステップ中2');
  await popup.click({ css: 'button', text: '途中でやめる' });
  await expect.poll(() => browser.storage()).toMatchObject({ session: { status: 'abandoned' } });
});

test('keeps the place of whoever uses the keyboard, and says what came of it', async ({ browser }) => {
  const announced = (popup: Tab) =>
    popup.evaluate(() => document.querySelector('[data-part="recovery"] [role="status"]')?.textContent, null);
  for (const [button, title] of [
    ['途中でやめる', '復旧をやめました'],
    ['復旧を終える', '復旧は終わりました'],
  ] as const) {
    await browser.setStorage({ session });
    const popup = await open(browser);
    await expect.poll(() => announced(popup)).toContain('全5ステップ中2');
    await byKeyboard(popup, button);
    await expect.poll(() => announced(popup)).toContain(title);
    expect(await focused(popup)).toContain(title);
    await popup.close();
  }
});

test('has a place to go on from when the reminder is taken away', async ({ browser }) => {
  await browser.setStorage({ reminder: { version: 1, due: '2020-01-01' } });
  const popup = await open(browser);
  await expect.poll(async () => (await popup.parts()).reminder?.attributes['data-due']).toBe('true');
  await byKeyboard(popup, '知らせない');
  await expect.poll(() => browser.storage()).toEqual({ reminder: { version: 1, due: null } });
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'), null)).toBe('date');
});

test('says of its own tab that it is not a page of AWS', async ({ browser }) => {
  const popup = await open(browser);
  await expect.poll(async () => (await popup.parts())['tab-trust']?.attributes['data-trust']).toBe('other');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours, 320 pixels wide`, () => {
    test.use({ browserOptions: { colorScheme, viewport: { width: 320, height: 640 } } });

    test('is readable for everyone', async ({ browser }, info) => {
      await browser.setStorage({
        checklist: { version: 1, items: { 'root-mailbox': 'done', 'one-device': 0 } },
      });
      const popup = await open(browser);
      expect(await popup.axe('page')).toEqual([]);
      const typed = { [rightNumber]: 'usable', '+81 3-1234-5678': 'caution', [wrongNumber]: 'unusable' };
      for (const [text, verdict] of Object.entries(typed)) {
        await popup.fill(field, text);
        await expect.poll(() => verdictOf(popup)).toContain(verdict);
        expect(await popup.axe('page')).toEqual([]);
      }
      await popup.screenshot(info.outputPath(`popup-${colorScheme}.png`));
      expect(await popup.evaluate(() => document.documentElement.scrollWidth, null)).toBe(320);
    });
  });
}
