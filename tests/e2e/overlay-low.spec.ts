import type { Tab } from './harness/tab.ts';
import { shownShare } from './walk/shown.ts';
import { expect, test } from './walk/test.ts';

/** The digits, and the line that says where they are keyed in. */
const board = ['[data-part="code"]', '.board .unseen + p'];

async function showsBoard(tab: Tab): Promise<void> {
  for (const selector of board) await expect.poll(() => shownShare(tab, selector), selector).toBe(100);
}

/** Scrolls the page so that its own code stands at this share of the window's height. */
const bringCodeTo = (tab: Tab, share: number) =>
  tab.evaluate((wanted) => {
    document.body.style.paddingBottom = '900px';
    const { top } = document.querySelector('strong')?.getBoundingClientRect() ?? new DOMRect();
    scrollTo({ top: scrollY + top - innerHeight * wanted, behavior: 'instant' });
  }, share);

for (const [width, height, textSize, language] of [
  [360, 520, 'normal', 'ja'],
  [360, 560, 'large', 'ja'],
  [640, 360, 'large', 'en'],
] as const) {
  test.describe(`${width} × ${height}, ${textSize} text, ${language}`, () => {
    test.use({ browserOptions: { viewport: { width, height } } });

    test('digits and direction are seen whole wherever the code stands on the page', async ({
      person,
    }, info) => {
      await person.browser.setStorage({ settings: { version: 1, textSize, language } });
      await person.reachesPhoneStep();
      await person.asksForCall();
      await person.readsCodeOnPage();
      await person.isOn('phone-code-on-screen');
      for (const share of [0.25, 0.5, 0.75]) {
        await bringCodeTo(person.tab, share);
        await showsBoard(person.tab);
        await expect
          .poll(() => person.tab.evaluate(covered, null), `covers the code at ${share}`)
          .toBe(false);
        await person.tab.screenshot(info.outputPath(`code-at-${share}.png`));
      }
    });
  });
}

/** Whether something of ours takes the press on the page's own code. */
function covered(): boolean {
  const { left, top, width, height } =
    document.querySelector('strong')?.getBoundingClientRect() ?? new DOMRect();
  return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'fukkyu-navi';
}

for (const [height, textSize] of [
  [560, 'normal'],
  [640, 'large'],
] as const) {
  test.describe(`the rehearsal, 360 × ${height}, ${textSize} text`, () => {
    test.use({ browserOptions: { viewport: { width: 360, height } } });

    test('the little room beside the telephone is the board’s', async ({ browser }, info) => {
      await browser.setStorage({ settings: { version: 1, textSize, language: 'en' } });
      const tab = await browser.openExtensionPage('rehearsal.html');
      await tab.click({ css: 'button', text: 'Begin the rehearsal' });
      for (const text of [
        ...['次へ', 'Sign in', 'MFAのトラブルシューティング', '別の要素を使用したサインイン'],
        ...['確認Eメールの送信', 'Verify your email address', 'すぐに連絡を受ける'],
      ])
        await tab.click({ css: '.rehearsal button', text });
      await showsBoard(tab);
      await tab.screenshot(info.outputPath('rehearsal.png'));
    });
  });
}
