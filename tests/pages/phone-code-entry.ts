import {
  acting,
  arriveIn,
  attributesMeta,
  cookieBar,
  late,
  modal,
  openModal,
  page,
  redraw,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa, regionalNoMfa, signIn } from './urls.ts';

/** The screen after SMS text or Voice call was never recorded: an entry field is what all drawings have in common. */
const entry = `<div class="card"><h2>Phone number verification</h2><p>We will now send a 6-digit code to your phone (ending in 1111)</p>
  <input type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6"><button type="button">Submit</button></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'phone-code-entry: 2026, the buttons disabled above the field',
    variant: '2026-en',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><main><h2>Phone number verification</h2>
        <button data-testid="send-sms-message-button" disabled><span>SMS text</span></button>
        <button data-testid="send-voice-message-button" disabled><span>Voice call</span></button>
        <div><input type="text" autocomplete="one-time-code"><button>Submit</button></div></main></div>${cookieBar}`,
    }),
  },
  {
    name: 'phone-code-entry: the mail step ticked above, the buttons not yet pressable again',
    variant: '2026-en',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<section><h2>Email verification</h2><p>Verified</p></section><section><h2>Phone number verification</h2>
        <button disabled data-testid="send-voice-message-button">Voice call</button>
        <label>Verification code <input inputmode="numeric"></label><button>Verify</button></section>`,
    }),
  },
  {
    name: 'phone-code-entry: 2026, the code can be sent again',
    variant: '2026-en',
    url: regionalNoMfa,
    expect: 'phone-code-entry',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><section><h1>Phone number verification</h1><form><input inputmode="numeric" maxlength="6"></form>
        <button data-testid="send-sms-message-button"><span>SMS text</span></button>
        <button data-testid="send-voice-message-button"><span>Voice call</span></button></section></div>`,
    }),
  },
  {
    name: 'phone-code-entry: a number already typed into the field',
    variant: '2026-en',
    url: noMfa,
    expect: 'phone-code-entry',
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next">${entry}</div>`,
      script: acting(`document.querySelector('input').value = '123456';`),
    }),
  },
  {
    name: 'phone-code-entry: test ids and an entry field, Korean page',
    variant: 'ids-only',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      lang: 'ko',
      head: attributesMeta,
      body: `<div id="__next"><p>전화</p><div><button data-testid="send-voice-message-button" disabled>음성</button>
        <button data-testid="send-sms-message-button" disabled>문자</button></div><input type="tel" maxlength="6" autocomplete="one-time-code"></div>`,
    }),
  },
  {
    name: 'phone-code-entry: labels only, the field told by its length',
    variant: 'labels-only',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      lang: 'en',
      body: `<div><div>Phone number verification</div><input type="text" maxlength="6"><a role="button" href="#">Submit</a>
        <button>SMS text</button></div>`,
    }),
  },
  {
    name: 'phone-code-entry: Japanese heading, English buttons',
    variant: 'mixed-language',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      lang: 'ja',
      head: attributesMeta,
      body: `<div><h2>電話番号の確認</h2><input type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="6"><button>Voice call</button></div>`,
    }),
  },
  {
    name: 'phone-code-entry: translated by the browser',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'phone-code-entry',
    html: page({
      lang: 'ja',
      head: attributesMeta,
      body: `<div id="__next"><h2>${translated('電話番号認証')}</h2><p>${translated('6桁のコードを送信します')}</p>
        <button data-testid="send-voice-message-button" disabled>${translated('音声通話')}</button>
        <input autocomplete="one-time-code" inputmode="numeric"><button>${translated('提出する')}</button></div>`,
    }),
  },
  {
    name: 'phone-code-entry: the field appears after the press',
    variant: 'mid-load',
    url: noMfa,
    expect: 'phone-code-entry',
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><h2>Phone number verification</h2><button data-testid="send-voice-message-button"><span>Voice call</span></button>
        <div class="entry"></div></div>${late('<input autocomplete="one-time-code" maxlength="6"><button>Submit</button>')}`,
      script: acting(`const button = document.querySelector('button');
        button.addEventListener('click', () => { button.disabled = true; ${arriveIn('.entry')} }); button.click();`),
    }),
  },
  {
    name: 'phone-code-entry: drawn a second time',
    variant: 're-rendered',
    url: noMfa,
    expect: 'phone-code-entry',
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next">${entry}</div>`,
      script: acting(redraw('.card')),
    }),
  },
  {
    name: 'phone-code-entry: in a modal',
    variant: 'in-modal',
    url: noMfa,
    expect: 'phone-code-entry',
    acts: true,
    html: page({ head: attributesMeta, body: modal(entry), script: acting(openModal) }),
  },
  {
    name: 'phone-code-entry: the field is prepared and hidden, the buttons wait',
    variant: 'near-miss',
    url: noMfa,
    expect: 'phone-verification',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><h2>Phone number verification</h2><button data-testid="send-voice-message-button"><span>Voice call</span></button>
        <div style="display:none"><input autocomplete="one-time-code" maxlength="6"></div></div>`,
    }),
  },
  {
    name: 'phone-code-entry: a six-digit field without a phone word, at an unknown path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Verification</h1><input autocomplete="one-time-code" inputmode="numeric" maxlength="6"><button>Submit</button>`,
    }),
  },
];
