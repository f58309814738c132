import { acting, attributesMeta, page } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa } from './urls.ts';

/** Phone steps to press in. `.card` holds the step, `.call` is pressed, what comes is put into `.result`. */
export const steps = {
  classicJapanese: `<div class="card"><h3>ステップ2:電話番号の確認</h3><p>+81 90-0000-1111</p>
    <button type="button" class="call">すぐに連絡を受ける</button><div class="result"></div></div>`,
  classicEnglish: `<table class="card"><tr><td><b>Step 2: Phone number verification</b></td></tr>
    <tr><td class="result"></td></tr><tr><td><button type="button" class="call">Call me now</button></td></tr></table>`,
  english2026: `<div id="__next"><div><div><div><div><div><div><div><section class="card"><h2>Phone number verification</h2>
    <p>We will now send a 6-digit code to your phone (ending in 1111)</p>
    <button type="submit" data-testid="send-sms-message-button"><span>SMS text</span></button>
    <button type="submit" class="call" data-testid="send-voice-message-button"><span>Voice call</span></button>
    <div><div class="result"></div></div></section></div></div></div></div></div></div></div></div>`,
  korean: `<main><div class="card"><p>전화번호 확인</p><div class="result"></div>
    <button class="call" data-testid="send-voice-message-button">음성 통화</button></div></main>`,
} as const;

export interface Call {
  step: string;
  lang?: string;
  url?: string;
  /** Comes into the card at the press. */
  appears?: string;
  /** Comes to the top of the body at the press. */
  outside?: string;
  /** At the top of the body since the first render. */
  header?: string;
  /** What becomes of the call button after the press. */
  button?: 'enabled again' | 'stays disabled' | 'goes';
  /** Script of the page before the press. */
  first?: string;
  /** Script of the page after the press. */
  then?: string;
}

const afterPress = {
  'enabled again': 'button.disabled = false;',
  'stays disabled': '',
  goes: 'button.remove();',
} as const;

/** A phone step whose own script presses the call button; by default it can be pressed again afterwards. */
export function call({
  step,
  lang = 'ja',
  url = noMfa,
  appears = '',
  outside = '',
  header = '',
  button = 'enabled again',
  first,
  then = '',
}: Call): Pick<Fixture, 'url' | 'html' | 'acts'> {
  const html = page({
    lang,
    head: step.includes('data-testid') ? attributesMeta : '',
    body: `<div class="outside">${header}</div>${step}
      <template id="appears">${appears}</template><template id="outside">${outside}</template>`,
    script: acting(`
      ${first === undefined ? '' : `${first} await wait(500);`}
      const button = document.querySelector('.call');
      const put = (from, to) => document.querySelector(to).append(document.querySelector(from).content.cloneNode(true));
      button.addEventListener('click', () => {
        button.disabled = true;
        put('#appears', '.result');
        put('#outside', '.outside');
      });
      button.click();
      await wait(600);
      ${afterPress[button]}
      ${then}`),
  });
  return { url, html, acts: true };
}
