import { html, page } from './html.ts';

/** The sign-up's telephone check: the labels of the recovery, a PIN of four digits, and a number that can be edited. */
export function signUp(): string {
  const body = html`<main data-view="ask">
    <div data-step="ask">
      <h1>電話による確認</h1>
      <label>電話番号 <input type="tel" value="090-1234-5678" /></label>
      <button type="button" data-show="pin">すぐに連絡を受ける</button>
    </div>
    <div data-step="pin">
      <p>4ケタの番号</p>
      <p id="phonePin">4821</p>
      <button type="button" data-show="done">電話で押しました</button>
    </div>
    <div data-step="done">
      <h1>本人確認が終了しました</h1>
      <button type="button" data-href="https://console.aws.amazon.com/">コンソールにサインイン</button>
    </div>
  </main>`;
  return page('ja', '電話による確認', 'steps.ts', body);
}
