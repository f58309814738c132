import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const letterButton = '英語の文をコピーする';
const number = { version: 1, text: '090-1234-5678' };

async function unfold(popup: Tab): Promise<void> {
  // What is fetched after the popup stands moves the rest.
  await expect.poll(async () => (await popup.parts()).checklist).toBeDefined();
  await popup.click('[data-part="support"] > summary');
  await expect.poll(() => helpOf(popup)).toContain('日本語の受付は、今は時間');
}
const helpOf = async (popup: Tab): Promise<string> => (await popup.parts()).help?.text ?? '';
const press = (popup: Tab, text: string) => popup.click({ part: 'help', text });

test('the popup writes the letter from what is chosen, and goes back without loss', async ({ browser }) => {
  await browser.setStorage({ contactNumber: number });
  const popup = await browser.openExtensionPage('popup.html');
  await unfold(popup);
  for (const answer of ['本文に貼る文を作る', '壊れた', '電話が来なかった', '日本語', '番号を入れる'])
    await press(popup, answer);
  await expect.poll(() => helpOf(popup)).toContain('+819012345678 (in Japan: 09012345678)');
  expect(await helpOf(popup)).toContain('確認の電話が来ませんでした');
  await press(popup, '前に戻る');
  await press(popup, '番号は自分で書く');
  await expect.poll(() => helpOf(popup)).toContain('Phone number listed on the account: ____');
  await press(popup, letterButton);
  await expect.poll(() => popup.evaluate(() => document.body.textContent, null)).toContain('コピーしました');
});

test('the popup explains the form, the call, the hours and the papers, by keyboard too', async ({
  browser,
}) => {
  const popup = await browser.openExtensionPage('popup.html');
  await unfold(popup);
  const helps = {
    フォームの欄の意味を見る: 'Phone number listed on account',
    電話で聞かれることを知る: '1回限りのPIN',
    英語で話す準備をする: 'プリーズ・スピーク・スローリー',
    受付時間と待ち時間を知る: '待ち時間の約束ではありません',
    公証の書類について知る: '1万7千円',
  };
  for (const [button, said] of Object.entries(helps)) {
    await press(popup, button);
    await expect.poll(() => helpOf(popup)).toContain(said);
    // The title has the focus: the way back is the last control of the help.
    await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName, null)).toBe('H3');
    expect(await popup.axe('page')).toEqual([]);
    await press(popup, '前に戻る');
  }
});

test('the guide on AWS’s form opens the companion, with the time and the letter', async ({ browser }) => {
  await browser.setStorage({ contactNumber: number });
  const form = await browser.open('https://support.aws.amazon.com/#/contacts/aws-mfa-support');
  const panel = async () => (await form.navi())?.parts.panel;
  // axe tries a style attribute on a text field to measure it.
  browser.expectErrors(/Applying inline style violates|blocked an inline style/);
  await form.click({ part: 'launcher' });
  await form.click({ part: 'offers', text: '書き方と受付時間を見る' });
  await expect.poll(async () => (await panel())?.text ?? '').toContain('日本語の受付は、今は時間');
  expect(await form.axe('navi')).toEqual([]);
  await form.click({ part: 'guide', text: 'フォームの欄の意味を見る' });
  await expect.poll(async () => (await panel())?.attributes['data-at']).toBe('support-fields');
  const copies = () =>
    form.inside((_, root) => [...(root?.querySelectorAll('textarea') ?? [])].map((e) => e.textContent), null);
  expect(await copies()).toEqual(['+819012345678', '09012345678']);
  await form.click({ part: 'guide', text: '戻る' });
  for (const answer of ['本文に貼る文を作る', 'なくした、盗まれた', '確認メールを受け取れなかった', '英語'])
    await form.click({ part: 'guide', text: answer });
  await form.click({ part: 'guide', text: '番号は自分で書く' });
  await expect.poll(async () => (await copies()).join()).toContain('was lost or stolen');
  expect((await copies()).join()).not.toContain('819012345678');
  expect(await form.axe('navi')).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours, 320 pixels wide`, () => {
    test.use({ browserOptions: { colorScheme, viewport: { width: 320, height: 640 } } });

    test('the popup’s companion is readable for everyone', async ({ browser }) => {
      await browser.setStorage({ contactNumber: number });
      const popup = await browser.openExtensionPage('popup.html');
      await unfold(popup);
      expect(await popup.axe('page')).toEqual([]);
      for (const answer of ['本文に貼る文を作る', '壊れた', '電話が来なかった', '日本語', '番号を入れる'])
        await press(popup, answer);
      await expect.poll(() => helpOf(popup)).toContain('下線のところ');
      expect(await popup.axe('page')).toEqual([]);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth, null)).toBe(320);
    });
  });
}
