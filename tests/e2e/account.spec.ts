import type { Simulator } from '../simulator/simulator.ts';
import { wordsOf } from '../simulator/words/words.ts';
import { pageCannotSeeInside } from './harness/secrecy.ts';
import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const console = 'https://us-east-1.console.aws.amazon.com';
const account = `${console}/billing/home#/account`;
const wrongNumber = '+81 090-1234-5678';
const rightNumber = '+819012345678';
const trunkZero = 'trunk-zero-after-country-code separators-present';

/** The account page as on an everyday signed-in day, as soon as we are on it. */
async function openAccount(browser: Driver, { world }: Simulator, url = account): Promise<Tab> {
  world.consoleDoor = 'open';
  const tab = await browser.open(url);
  await expect(async () => {
    expect(await tab.navi()).not.toBeNull();
  }).toPass();
  return tab;
}

/** Verdict and reasons as another program would read them; null while there is none. */
async function verdictOf(tab: Tab): Promise<unknown> {
  const part = (await tab.navi())?.parts['phone-verdict'];
  return part ? [part.attributes['data-verdict'], part.attributes['data-reasons']] : null;
}

const textOf = async (tab: Tab, part: string) => (await tab.navi())?.parts[part]?.text ?? null;
const save = (browser: Driver, text: string) => browser.setStorage({ contactNumber: { version: 1, text } });

test.describe('the number that AWS would call', () => {
  test.use({ simulatorOptions: { ui: 'classic-ja', phone: wrongNumber } });

  for (const url of [
    account,
    `${console}/account/home`,
    'https://console.aws.amazon.com/billing/home?#/account',
    'https://123456789012-abcdef12.us-east-1.console.aws.amazon.com/billing/home#/account',
  ]) {
    test(`is judged at ${new URL(url).hostname.slice(0, 14)}… ${new URL(url).pathname}`, async ({
      browser,
      simulator,
    }) => {
      const tab = await openAccount(browser, simulator, url);
      await expect.poll(() => verdictOf(tab)).toEqual(['unusable', trunkZero]);
      expect(await tab.navi()).toMatchObject({ page: 'contact-information', open: false });
    });
  }

  test('is explained in the open guide, which the page cannot see', async ({ browser, simulator }, info) => {
    const tab = await openAccount(browser, simulator);
    await expect.poll(() => verdictOf(tab)).not.toBeNull();
    await tab.click({ part: 'launcher' });
    await expect.poll(() => textOf(tab, 'number-to-register')).toBe(rightNumber);
    expect(await tab.text({ part: 'phone-verdict', css: 'del' })).toBe('0');
    expect(await textOf(tab, 'guide')).toContain(
      '「代替の連絡先」(Alternate contacts)は、復旧には使われません',
    );
    await pageCannotSeeInside(tab);
    // axe tries styles out, which the page's own policy refuses.
    browser.expectErrors(/Applying inline style violates/);
    expect(await tab.axe('navi')).toEqual([]);
    await tab.screenshot(info.outputPath('account.png'));
  });

  test('is never one of the alternate contacts', async ({ browser, simulator }) => {
    simulator.world.account.phone = '未登録';
    const tab = await openAccount(browser, simulator);
    await expect.poll(() => tab.text({ css: 'h3' })).not.toBeNull();
    await tab.click({ part: 'launcher' });
    await expect.poll(() => textOf(tab, 'guide')).toContain('AWSが電話をかける番号');
    expect(await verdictOf(tab)).toBeNull();
  });

  test('is judged while it is being corrected, before it is saved', async ({ browser, simulator }, info) => {
    const words = wordsOf['classic-ja'].account;
    const tab = await openAccount(browser, simulator);
    await expect.poll(() => verdictOf(tab)).toEqual(['unusable', trunkZero]);
    await tab.click({ part: 'launcher' });
    await tab.click({ css: 'button', text: words.edit });
    await expect.poll(() => textOf(tab, 'phone-verdict')).toContain('まだ保存されていません');
    await tab.fill('input', '0120-444-444');
    await expect
      .poll(() => verdictOf(tab))
      .toEqual(['unusable', 'toll-free missing-country-code separators-present']);
    await tab.fill('input', rightNumber);
    await expect.poll(() => verdictOf(tab)).toEqual(['usable', '']);
    await tab.screenshot(info.outputPath('editing.png'));
    expect(simulator.world.account.phone).toBe(wrongNumber);
    await tab.click({ css: 'button', text: words.update });
    await expect.poll(() => textOf(tab, 'phone-verdict')).not.toContain('まだ保存されていません');
    expect(await verdictOf(tab)).toEqual(['usable', '']);
  });

  test('is compared with the number of the popup, whatever their writing', async ({ browser, simulator }) => {
    await save(browser, '０９０－１２３４－５６７８');
    const tab = await openAccount(browser, simulator);
    await expect.poll(() => verdictOf(tab)).not.toBeNull();
    await tab.click({ part: 'launcher' });
    const match = async () => (await tab.navi())?.parts['number-match']?.attributes['data-match'];
    await expect.poll(match).toBe('matches');
    await save(browser, '+819012345679');
    await expect.poll(match).toBe('differs');
    await save(browser, '');
    await expect.poll(match).toBeUndefined();
  });

  test('is not stored', async ({ browser, simulator }) => {
    const tab = await openAccount(browser, simulator);
    await expect.poll(() => verdictOf(tab)).toEqual(['unusable', trunkZero]);
    await tab.click({ css: 'button', text: wordsOf['classic-ja'].account.edit });
    await tab.fill('input', rightNumber);
    await expect.poll(() => verdictOf(tab)).toEqual(['usable', '']);
    expect(JSON.stringify(await browser.storage())).not.toContain('5678');
  });
});

test.describe('correcting it from the popup', () => {
  test.use({ browserOptions: { viewport: { width: 384, height: 1200 } } });

  test('tells an administrator how, and says first what cannot be done', async ({ browser }, info) => {
    const popup = await browser.openExtensionPage('popup.html');
    await expect.poll(() => popup.text({ part: 'repair', css: '.detail' })).toContain('MFAは外せません');
    await popup.click({ part: 'repair', css: 'summary' });
    await popup.click({ part: 'repair', css: '.repair-command button' });
    await expect
      .poll(() => popup.text({ part: 'repair', css: '.repair-command button' }))
      .toBe('コピーしました');
    expect(await popup.axe('page')).toEqual([]);
    await popup.screenshot(info.outputPath('repair.png'));
    const isWider = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await popup.evaluate(isWider, null)).toBe(false);
  });
});
