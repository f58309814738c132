import {
  acting,
  arriveIn,
  attributesMeta,
  cookieBar,
  feedbackDialog,
  late,
  modal,
  openModal,
  page,
  redraw,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa, regionalNoMfa, signIn } from './urls.ts';

const step2026 = (
  state: '' | 'disabled',
) => `<div class="steps"><div><h2>Email verification</h2><p>g*****m@example.com</p></div>
  <div class="phone"><h2>Phone number verification</h2><p>We will now send a 6-digit code to your phone (ending in 1111)</p>
  <div><button type="submit" data-testid="send-sms-message-button" ${state}><span>SMS text</span></button></div>
  <div><button type="submit" data-testid="send-voice-message-button" ${state}><span>Voice call</span></button></div></div></div>`;

const classicJapanese = `<div class="card"><h3>ステップ2:電話番号の確認</h3><p>+81 90-0000-1111</p>
  <button type="button" class="call">すぐに連絡を受ける</button></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'phone-verification: classic Japanese, step 1 done and hidden',
    variant: 'classic-ja',
    url: noMfa,
    expect: 'phone-verification',
    target: '.call',
    html: page({
      lang: 'ja',
      body: `<div style="display:none"><h3>ステップ1</h3><button>確認Eメールの送信</button></div>${classicJapanese}
        <div style="display:none"><h3>ステップ3</h3><button>コンソールにサインイン</button></div>`,
    }),
  },
  {
    name: 'phone-verification: classic Japanese, unknown path, full-width heading',
    variant: 'classic-ja',
    url: signIn,
    expect: 'phone-verification',
    target: 'form a[role="button"]',
    html: page({
      lang: 'ja',
      body: `<form><fieldset><legend>ステップ　２：電話番号の確認</legend><dl><dt>番号</dt><dd>+819000001111</dd></dl></fieldset>
        <a role="button" href="#">すぐに連絡を受ける</a></form>`,
    }),
  },
  {
    name: 'phone-verification: classic English, step 1 ticked above',
    variant: 'classic-en',
    url: signIn,
    expect: 'phone-verification',
    target: '#s2 input[type="submit"]',
    html: page({
      lang: 'en',
      body: `<div id="s1"><b>Step 1: Email address verification</b> <span>✓</span></div>
        <div id="s2"><b>Step 2: Phone number verification</b><div>+81 90 0000 1111</div><input type="submit" value="Call me now"></div>
        <div id="s3"><b>Step 3: Sign In</b></div>`,
    }),
  },
  {
    name: 'phone-verification: 2026, both buttons enabled',
    variant: '2026-en',
    url: noMfa,
    expect: 'phone-verification',
    target: '[data-testid="send-voice-message-button"]',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><main><div><div><div>${step2026('')}</div></div></div></main></div>${feedbackDialog}${cookieBar}`,
    }),
  },
  {
    name: 'phone-verification: 2026, the mail can still be resent',
    variant: '2026-en',
    url: regionalNoMfa,
    expect: 'phone-verification',
    target: '[data-testid="send-voice-message-button"]',
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><a href="#">Resend the email</a>${step2026('')}</div>`,
    }),
  },
  {
    name: 'phone-verification: test ids only, Korean page',
    variant: 'ids-only',
    url: noMfa,
    expect: 'phone-verification',
    target: '[data-testid="send-voice-message-button"]',
    html: page({
      lang: 'ko',
      head: attributesMeta,
      body: `<div id="__next"><section><p>전화번호 확인</p><button data-testid="send-voice-message-button">음성 통화</button>
        <button data-testid="send-sms-message-button">문자</button></section></div>`,
    }),
  },
  {
    name: 'phone-verification: labels only, 2026 words without test ids',
    variant: 'labels-only',
    url: noMfa,
    expect: 'phone-verification',
    target: '.v',
    html: page({
      lang: 'en',
      body: `<div><div class="awsui_header_2qdw9_1">Phone number verification</div>
        <button class="s"><i></i><span>SMS text</span></button><button class="v"><i></i><span>Voice call</span></button></div>`,
    }),
  },
  {
    name: 'phone-verification: labels only, classic English, nested buttons of divs',
    variant: 'labels-only',
    url: signIn,
    expect: 'phone-verification',
    target: '[role="button"]',
    html: page({
      lang: 'en',
      body: `<article><header><h4>Step 2: Phone number verification</h4></header><div><div>+819000001111</div>
        <div role="button" tabindex="0"><span><b>Call me now</b></span></div></div></article>`,
    }),
  },
  {
    name: 'phone-verification: Japanese heading, English button',
    variant: 'mixed-language',
    url: signIn,
    expect: 'phone-verification',
    target: '.phone button',
    html: page({
      lang: 'ja',
      body: `<div class="phone"><h2>ステップ2: 電話番号の確認</h2><p>+81 90-0000-1111</p><button>Call me now</button></div>`,
    }),
  },
  {
    name: 'phone-verification: translated by the browser, words unknown, test ids kept',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'phone-verification',
    target: '[data-testid="send-voice-message-button"]',
    html: page({
      lang: 'ja',
      head: attributesMeta,
      body: `<div id="__next"><h2>${translated('電話番号認証')}</h2><p>${translated('コードを送ります')}</p>
        <button data-testid="send-sms-message-button"><span>${translated('SMSテキスト')}</span></button>
        <button data-testid="send-voice-message-button"><span>${translated('音声通話')}</span></button></div>`,
    }),
  },
  {
    name: 'phone-verification: translated by the browser, heading and button keep their words',
    variant: 'browser-translated',
    url: signIn,
    expect: 'phone-verification',
    target: 'button',
    html: page({
      lang: 'ja',
      body: `<div><h3>${translated('ステップ 2: ')}${translated('電話番号の確認')}</h3><button>${translated('すぐに連絡を受ける')}</button></div>`,
    }),
  },
  {
    name: 'phone-verification: the buttons arrive disabled and are enabled later',
    variant: 'mid-load',
    url: noMfa,
    expect: 'phone-verification',
    target: '[data-testid="send-voice-message-button"]',
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next"></div>${late(step2026('disabled'))}`,
      script: acting(`${arriveIn('#__next')} await wait(500);
        for (const button of document.querySelectorAll('#__next button')) button.disabled = false;`),
    }),
  },
  {
    name: 'phone-verification: drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'phone-verification',
    target: '.call',
    acts: true,
    html: page({
      lang: 'ja',
      body: `<main><div>${classicJapanese}</div></main>`,
      script: acting(redraw('.card')),
    }),
  },
  {
    name: 'phone-verification: in a modal',
    variant: 'in-modal',
    url: noMfa,
    expect: 'phone-verification',
    target: 'dialog [data-testid="send-voice-message-button"]',
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<h1>AWS</h1>${modal(step2026(''))}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'phone-verification: what unfolds an explanation is no button of that name',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Phone number verification</h2><details><summary>Voice call</summary><p>What a voice call is</p></details>`,
    }),
  },
  {
    name: 'phone-verification: one button alone, at an unknown path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'en', body: `<h2>Contact</h2><button>Voice call</button>` }),
  },
  {
    name: 'phone-verification: heading and button prepared, both invisible',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<div style="visibility:hidden">${classicJapanese}</div><div hidden>${step2026('')}</div><h1>サインイン</h1>`,
    }),
  },
  {
    name: 'phone-verification: the button quoted in a sentence under the heading',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Phone number verification</h2><p>Later, choose Call me now and pick up.</p><button>Next</button>`,
    }),
  },
];
