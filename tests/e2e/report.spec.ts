import { fixtureOf } from '../report/fixture-of.ts';
import { reportJa } from '../../utils/guide/report-ja.ts';
import type { Tab } from './harness/tab.ts';
import { faintTexts } from './walk/contrast.ts';
import { expectGuide } from './walk/guide.ts';
import { panelOf } from './walk/panel.ts';
import { expect, test } from './walk/test.ts';

const address = 'https://signin.aws.amazon.com/noMfa/k7Qz81?token=qT9xW2mLr0&key=plantedKey#/user/482913';

/** What a thief could use, each of them several times on the page. */
const secrets = [
  '482913',
  '482 913',
  '123456789012',
  '1234-5678-9012',
  '+81 90-1234-5678',
  '09012345678',
  'taro.yamada@example.com',
  'qT9xW2mLr0',
  'plantedKey',
  'k7Qz81',
  '山田太郎',
];

const strange = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>482913</title>
  <meta name="attributes" content="qT9xW2mLr0plantedKey"></head><body>
  <header><span>山田太郎</span> <b>1234-5678-9012</b></header>
  <main id="recovery-panel"><h1 class="user-482913" id="code-482913">482 913</h1><h2>電話番号の確認</h2>
  <p data-user="taro.yamada@example.com">taro.yamada@example.com +81 90-1234-5678</p>
  <div id="account_123456789012" data-testid="phone-09012345678">09012345678</div>
  <a href="/noMfa?token=qT9xW2mLr0&key=plantedKey" title="plantedKey">k7Qz81</a>
  <input value="482913" placeholder="taro.yamada@example.com" name="plantedKey">
  <button type="button" data-testid="confirm-button" aria-label="qT9xW2mLr0">山田太郎</button>
  <section style="display:none" id="secret-plantedKey">qT9xW2mLr0</section></main></body></html>`;

const shownReport = (tab: Tab) =>
  tab.inside((_, root) => root?.querySelector<HTMLTextAreaElement>('textarea')?.value ?? null, null);

/** The clipboard, as a field of another page gets it by the keyboard. */
async function clipboard(tab: Tab): Promise<string> {
  await tab.goto('https://paste.example/');
  await tab.click('textarea');
  await tab.press('Control+v');
  return tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
}

test('shows the outline of an unknown screen, copies what it shows, and neither holds a secret', async ({
  browser,
  simulator,
}, info) => {
  simulator.setPages(
    new Map([
      ['https://signin.aws.amazon.com/noMfa/k7Qz81', strange],
      ['https://paste.example/', '<!doctype html><title>p</title><textarea></textarea>'],
    ]),
  );
  const tab = await browser.open(address);
  await expectGuide(tab, { page: 'unknown', guide: 'folded' });
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { page: 'unknown', guide: 'open' });
  await tab.screenshot(info.outputPath('unknown.png'));
  await tab.click({ part: 'offers', css: 'button', text: 'この画面を報告' });
  await expect.poll(() => panelOf(tab)).toContain(reportJa.report.texts[0]);

  const report = (await shownReport(tab)) ?? '';
  expect(report).toContain('page report 1 /noMfa/?');
  expect(report).toContain('main id=recovery-panel');
  expect(report).toContain('h2 label=電話番号の確認');
  expect(report).toContain('button test=confirm-button');
  expect(secrets.filter((secret) => report.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  expect(report).not.toMatch(/\d{4}|@|=http|token/);
  expect(fixtureOf(report).is).toBe('fixture');
  expect(await faintTexts(tab)).toEqual([]);
  await tab.screenshot(info.outputPath('report.png'));

  await tab.click({ part: 'panel', css: 'button', text: reportJa.report.copies.report });
  await expect.poll(() => panelOf(tab)).toContain('コピーしました。');
  expect((await clipboard(tab)).replaceAll('\r', '')).toBe(report);
  expect(await browser.storage()).toEqual({});
});
