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
  siteBar,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa, regionalNoMfa, signIn } from './urls.ts';

/** 2026: the mail is on its way when the page opens, the phone waits for it. */
const bothSteps = `<div class="steps"><div><h2>Email verification</h2><p>g*****m@example.com</p></div>
  <div><h2>Phone number verification</h2>
  <button type="submit" data-testid="send-sms-message-button" disabled><span>SMS text</span></button>
  <button type="submit" data-testid="send-voice-message-button" disabled><span>Voice call</span></button></div></div>`;

const classic = `<div class="step"><h3>Step 1: Email address verification</h3><p>someone@example.com</p>
  <button type="button" class="send">Send verification email</button></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'email-verification: classic Japanese at the path of the mail’s link',
    variant: 'classic-ja',
    url: noMfa,
    expect: 'email-verification',
    target: '.step1 button',
    html: page({
      lang: 'ja',
      body: `<div class="step1"><h2>ステップ1</h2><p>someone@example.com</p><button>確認Eメールの送信</button></div>
        <div style="display:none"><h2>ステップ2:電話番号の確認</h2><button>すぐに連絡を受ける</button></div>
        <div style="display:none"><button>コンソールにサインイン</button></div>`,
    }),
  },
  {
    name: 'email-verification: classic Japanese, unknown path, the call button still disabled',
    variant: 'classic-ja',
    url: signIn,
    expect: 'email-verification',
    target: '#e button',
    html: page({
      lang: 'ja',
      body: `<ol><li id="e"><button>確認 E メールの送信</button></li>
        <li><h2>ステップ２：電話番号の確認</h2><button disabled>すぐに連絡を受ける</button></li></ol>`,
    }),
  },
  {
    name: 'email-verification: classic English, the other two steps listed below',
    variant: 'classic-en',
    url: signIn,
    expect: 'email-verification',
    target: '.send',
    html: page({
      lang: 'en',
      body: `<div id="main">${classic}<div class="step"><h3>Step 2: Phone number verification</h3><button type="button" disabled>Call me now</button></div>
        <div class="step"><h3>Step 3: Sign In</h3></div></div>`,
    }),
  },
  {
    name: 'email-verification: classic English, mail already sent',
    variant: 'classic-en',
    url: signIn,
    expect: 'email-verification',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<div><b>Step 1: Email address verification</b><p>someone@example.com</p><a href="#">Resend the email</a></div>`,
    }),
  },
  {
    name: 'email-verification: 2026, mail sent on arrival, phone buttons disabled',
    variant: '2026-en',
    url: noMfa,
    expect: 'email-verification',
    noTarget: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><main><div><div>${bothSteps}</div></div></main></div>${cookieBar}`,
    }),
  },
  {
    name: 'email-verification: disabled test ids only, Korean page on a regional host',
    variant: 'ids-only',
    url: regionalNoMfa,
    expect: 'email-verification',
    noTarget: true,
    html: page({
      lang: 'ko',
      head: attributesMeta,
      body: `<div id="__next"><p>이메일 확인</p><p>전화</p><button data-testid="send-voice-message-button" disabled>음성</button>
        <button data-testid="send-sms-message-button" disabled>문자</button></div>`,
    }),
  },
  {
    name: 'email-verification: labels only, heading of 2022',
    variant: 'labels-only',
    url: signIn,
    expect: 'email-verification',
    target: 'a.q',
    html: page({
      lang: 'en',
      body: `<main><legend>Email address verification</legend><p>someone@example.com</p><a class="q" role="button" href="#">Send verification email.</a></main>`,
    }),
  },
  {
    name: 'email-verification: English heading, Japanese button',
    variant: 'mixed-language',
    url: signIn,
    expect: 'email-verification',
    target: 'input[type="submit"]',
    html: page({
      lang: 'ja',
      body: `<form><p class="h">Step 1: Email address verification</p><input type="submit" value="確認Ｅメールの送信"></form>`,
    }),
  },
  {
    name: 'email-verification: translated by the browser, test ids kept',
    variant: 'browser-translated',
    url: noMfa,
    expect: 'email-verification',
    noTarget: true,
    html: page({
      lang: 'ja',
      head: attributesMeta,
      body: `<div id="__next"><h2>${translated('メール認証')}</h2><h2>${translated('電話番号認証')}</h2>
        <button data-testid="send-sms-message-button" disabled><span>${translated('SMSテキスト')}</span></button>
        <button data-testid="send-voice-message-button" disabled><span>${translated('音声通話')}</span></button></div>`,
    }),
  },
  {
    name: 'email-verification: the disabled buttons arrive late',
    variant: 'mid-load',
    url: noMfa,
    expect: 'email-verification',
    noTarget: true,
    acts: true,
    html: page({
      head: attributesMeta,
      body: `<div id="__next"><div role="progressbar"></div></div>${late(bothSteps)}`,
      script: acting(arriveIn('#__next')),
    }),
  },
  {
    name: 'email-verification: the send button is drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'email-verification',
    target: '.send',
    acts: true,
    html: page({ lang: 'en', body: `<main>${classic}</main>`, script: acting(redraw('.send')) }),
  },
  {
    name: 'email-verification: in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'email-verification',
    target: 'dialog .send',
    acts: true,
    html: page({ lang: 'en', body: modal(classic), script: acting(openModal) }),
  },
  {
    name: 'email-verification: the bar above the page leads to the console',
    variant: '2026-en',
    url: noMfa,
    expect: 'email-verification',
    noTarget: true,
    html: page({ head: attributesMeta, body: `${siteBar}<div id="__next"><main>${bothSteps}</main></div>` }),
  },
  {
    name: 'email-verification: the bar below the page leads to the console, in Japanese',
    variant: 'classic-ja',
    url: signIn,
    expect: 'email-verification',
    target: 'main button',
    html: page({
      lang: 'ja',
      body: `<main><h3>ステップ1:Eメールアドレスの確認</h3><h3>ステップ2:電話番号の確認</h3><button>確認Eメールの送信</button></main>
        <footer><a href="#">コンソールにサインイン</a></footer>`,
    }),
  },
  {
    name: 'email-verification: the send button alone, at an unknown path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'ja', body: `<h1>Eメール</h1><button>確認Eメールの送信</button>` }),
  },
  {
    name: 'email-verification: the heading alone, the button quoted in a sentence',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Email address verification</h2><p>Choose Send verification email and look into your mailbox.</p><button>Next</button>`,
    }),
  },
  {
    name: 'email-verification: the step is in the document and hidden',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'en', body: `<div hidden>${classic}</div><p>One moment</p>` }),
  },
  {
    name: 'email-verification: behind, the buttons of the next step not drawn yet',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Email verification</h2><p>✓ Verified</p><h2>Phone number verification</h2><div></div>`,
    }),
  },
  {
    name: 'email-verification: behind, the call button in words of a translation',
    variant: 'near-miss',
    url: noMfa,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<h2>ステップ 1: メールアドレスの確認</h2><h2>ステップ 2: 電話番号の確認</h2><button>今すぐ電話してください</button>`,
    }),
  },
  {
    name: 'email-verification: the mail brings a code to type in',
    variant: '2026-en',
    url: noMfa,
    expect: 'email-verification',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<h2>Email verification</h2><p>Enter the code we emailed</p><input maxlength="6" inputmode="numeric">
        <h2>Phone number verification</h2><button disabled data-testid="send-voice-message-button">Voice call</button>`,
    }),
  },
  {
    name: 'email-verification: a code to type in, not a word of the next step',
    variant: '2026-en',
    url: noMfa,
    expect: 'email-verification',
    html: page({
      lang: 'en',
      head: attributesMeta,
      body: `<h2>Email verification</h2><p>Enter the 6-digit code we sent to g*****m@example.jp</p>
        <label>Verification code <input autocomplete="one-time-code"></label><a href="#">Resend the email</a>`,
    }),
  },
];
