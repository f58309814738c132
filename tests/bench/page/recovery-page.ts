import { fixtures } from '../../pages/phone-verification.ts';
import { firstScript } from './after-frame.ts';
import { installRecorder } from './recorder.ts';

/** Elements in one block of the filling. */
const blockSize = 20;

/** Two of them begin like labels of the recovery. */
const words = [
  'アカウントの設定を確認します',
  'サインインの履歴とお知らせ',
  'What each plan includes',
  '電話番号の登録に関する質問',
  'Data transfer by region',
  '利用料金の明細と予算',
  'Signed requests and sessions',
  '登録済みの項目はありません',
  'Overview of your services',
  '最近使ったサービスの一覧',
  'Notifications (3)',
  'お支払い方法の変更',
  'Learn about limits',
  '2 件の新しいお知らせ',
  'リージョンを選んでください',
  'Feedback',
];

const word = (index: number) => words[index % words.length] ?? '';

/** What an ordinary page is made of: headings, prose, a list, a link, a field, a button; nothing that proves an AWS page. */
function block(index: number): string {
  const items = [0, 1, 2, 3, 4].map((item) => `<li><span>${word(index + item)} ${item}</span></li>`).join('');
  return `<section class="block"><h4>${word(index)}</h4><p>${word(index + 1)}<b>${index}</b>${word(index + 2)}</p>
<ul>${items}</ul><p><a href="#block">${word(index + 3)}</a></p><label><input type="checkbox">${word(index + 4)}</label>
<button type="button">${word(index + 5)}</button></section>`;
}

/** The fixture that the guide opens on by itself: Step 2, the call can be asked for. */
const fixture = fixtures.find(
  ({ name }) => name === 'phone-verification: classic Japanese, step 1 done and hidden',
);

const count = (html: string) => html.match(/<[a-z]/gi)?.length ?? 0;

export interface BenchPage {
  url: string;
  html: string;
}

/** Step 2 of the recovery at its real address, filled up to `nodes` elements (at least those of the fixture). */
export function recoveryPage(nodes: number): BenchPage {
  if (!fixture) throw new Error('The fixture of Step 2 has another name now.');
  const head = `<style>.block { margin: 8px; border: 1px solid #ccc; padding: 4px }</style>
<script>${firstScript(installRecorder)}</script>`;
  const html = fixture.html.replace('<head>', () => `<head>${head}`);
  const left = Math.max(0, nodes - count(html) - 1);
  const blocks = Array.from({ length: Math.floor(left / blockSize) }, (_, index) => block(index)).join('\n');
  const spans = '<span>·</span>'.repeat(left % blockSize);
  return {
    url: fixture.url,
    html: html.replace('</body>', () => `<div id="filling">${blocks}${spans}</div></body>`),
  };
}
