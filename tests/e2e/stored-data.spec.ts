import { byKeyboard, focused } from './harness/keyboard.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const stored = {
  contactNumber: { version: 1, text: '+81 90-0000-0000' },
  checklist: { version: 1, items: { 'root-mailbox': 'done' } },
};
const said = (tab: Tab) => tab.text({ part: 'stored-data-said' });
const press = (tab: Tab, text: string) => tab.click({ part: 'stored-data', css: 'button', text });
/** What a screen reader adds to the name of what has the focus. */
const describedBy = (tab: Tab) =>
  tab.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  }, null);

/** As if the person had chosen a file of this content. */
const choose = (tab: Tab, text: string) =>
  tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-part="stored-data"] input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'fukkyu-navi.json'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

test('takes everything stored to a file and back, and erases it', async ({ browser }, info) => {
  await browser.setStorage(stored);
  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => options.box({ part: 'stored-data' })).not.toBeNull();
  // The downloads folder is the browser's; what goes into it is read here.
  await options.evaluate(() => {
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.body.dataset.exported = text;
      });
      return '#';
    };
  }, null);
  await press(options, 'ファイルに書き出す');
  await expect.poll(() => said(options)).toBe('書き出しました。');
  const exported = () => options.evaluate(() => document.body.dataset.exported ?? '', null);
  await expect.poll(async () => (await exported()).length).toBeGreaterThan(10);
  const file = await exported();
  expect(await options.axe('page')).toEqual([]);
  await options.screenshot(info.outputPath('stored-data.png'));

  await press(options, 'すべて消す');
  expect(await browser.storage()).toMatchObject(stored);
  await options.click({ part: 'stored-data', css: '[data-do="erase"]' });
  await expect.poll(() => browser.storage()).toEqual({});
  await expect.poll(() => said(options)).toBe('すべて消しました。');

  await choose(options, file.slice(0, -20));
  await expect.poll(() => said(options)).toContain('途中で切れています');
  await choose(options, file.replace('"done"', '5'));
  await expect.poll(() => said(options)).toContain('「チェックの記録」の部分が壊れています');
  expect(await browser.storage()).toEqual({});

  await choose(options, file);
  await expect.poll(() => said(options)).toBe('読み込みました。');
  expect(await browser.storage()).toMatchObject(stored);
});

test('asks before it erases, and keeps the place of whoever uses the keyboard', async ({ browser }) => {
  await browser.setStorage(stored);
  const options = await browser.openExtensionPage('options.html');
  await expect.poll(() => options.box({ part: 'stored-data' })).not.toBeNull();
  await byKeyboard(options, 'すべて消す');
  await expect.poll(() => focused(options)).toBe('消さない');
  expect(await describedBy(options)).toContain('元には戻せません');
  await options.press('Enter');
  await expect.poll(() => focused(options)).toBe('すべて消す');
  await options.press('Enter');
  await expect.poll(() => focused(options)).toBe('消さない');
  await options.press('Shift+Tab');
  await options.press('Enter');
  await expect.poll(() => browser.storage()).toEqual({});
  await expect.poll(() => focused(options)).toBe('すべて消す');
});
