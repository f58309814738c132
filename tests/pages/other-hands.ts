import { acting, attributesMeta, page } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { noMfa, signIn } from './urls.ts';

/** A step of the classic page, where all three stand below each other. */
const step = (heading: string, rest: string) => `<section><h3>${heading}</h3>${rest}</section>`;

const choices = (list: string) => `<div id="__next"><h1>Troubleshoot your authentication device</h1>${list}
  <button>Next</button></div>`;

const troubleshoot: readonly Fixture[] = [
  {
    what: 'an option that explains itself',
    body: choices(`<label><input type="radio" name="way"><span>Re-sync with AWS servers</span></label>
      <label class="way"><input type="radio" name="way"><span>Sign in using alternative factors</span> <span>By mail and phone</span></label>`),
  },
  {
    what: 'an option named by another element',
    body: choices(`<div><input type="radio" name="way" aria-labelledby="a"><span id="a">Re-sync with AWS servers</span></div>
      <div><input class="way" type="radio" name="way" aria-labelledby="b c"><span id="b">Sign in using alternative factors</span><span id="c">By mail</span></div>`),
  },
  {
    what: 'options in a list box',
    body: choices(`<ul role="listbox"><li role="option" tabindex="0">Re-sync with AWS servers</li>
      <li class="way" role="option" tabindex="0">Sign in using alternative factors</li></ul>`),
  },
].map(({ what, body }) => ({
  name: `mfa-troubleshoot: ${what}`,
  variant: 'labels-only',
  url: signIn,
  expect: 'mfa-troubleshoot',
  target: '.way',
  html: page({ lang: 'en', body }),
}));

const phone: readonly Fixture[] = [
  {
    what: 'the mail’s button is still there and grey',
    body: `${step('Step 1: Email address verification', '<button disabled>Send verification email</button>')}
      ${step('Step 2: Phone number verification', '<button class="call">Call me now</button>')}`,
  },
  {
    what: 'come by the mail’s link, the mail’s button is still there',
    url: noMfa,
    body: `${step('<i>✓</i> ステップ1:Eメールアドレスの確認', '<button>確認Eメールの送信</button>')}
      ${step('ステップ2:電話番号の確認', '<button class="call">すぐに連絡を受ける</button>')}`,
  },
  {
    what: 'a tick in the heading, an arrow in the button',
    body: step(
      '<span>✔</span> Step 2: Phone number verification',
      '<a class="call" role="button" tabindex="0">Call me now <span>→</span></a>',
    ),
  },
  {
    what: 'a wordless button named by its neighbour',
    body: `<h4>ステップ2:電話番号の確認</h4><div><input class="call" type="submit" value="" aria-labelledby="caption">
      <span id="caption" aria-hidden="true">すぐに連絡を受ける</span></div>`,
  },
  {
    what: 'a picture for a button',
    body: `<h4>Step 2: Phone number verification</h4><input class="call" type="image" alt="Call me now" width="90" height="30">`,
  },
].map(({ what, body, url = signIn }) => ({
  name: `phone-verification: ${what}`,
  variant: 'labels-only',
  url,
  expect: 'phone-verification',
  target: '.call',
  html: page({ body }),
}));

const late: readonly Fixture[] = [
  {
    name: 'phone-verification: the buttons arrive 30 seconds late, and can be pressed later still',
    variant: 'mid-load',
    url: noMfa,
    expect: 'phone-verification',
    acts: true,
    html: page({
      head: attributesMeta,
      body: '<div id="__next"><div role="progressbar">…</div></div>',
      script: acting(`await wait(30000);
        document.querySelector('#__next').innerHTML = '<button disabled class="call" data-testid="send-voice-message-button">음성 통화</button>';
        await wait(2000); document.querySelector('.call').disabled = false;`),
    }),
  },
  {
    name: 'mfa-prompt: the prompt arrives 30 seconds late on an empty page',
    variant: 'mid-load',
    url: signIn,
    expect: 'mfa-prompt',
    acts: true,
    html: page({
      body: '<div id="__next"></div>',
      script: acting(`await wait(30000);
        document.querySelector('#__next').innerHTML = '<h1>Multi-factor authentication</h1><input><a href="#">Troubleshoot MFA</a>';`),
    }),
  },
];

const sorry = '電話の確認を完了できませんでした。';
const failed: readonly Fixture[] = [
  ['the link in the same paragraph', `<p>${sorry}<a href="#">AWSサポートにお問い合わせください。</a></p>`],
  [
    'a warning sign before the sentence',
    `<div role="alert"><span>⚠</span> ${sorry} <a href="#">AWSサポートへお問い合わせください。</a></div>`,
  ],
  [
    'all in one text, above the button',
    `<div role="alert">${sorry}AWSサポートにお問い合わせください。</div><button>すぐに連絡を受ける</button>`,
  ],
].map(([what = '', body = '']) => ({
  name: `phone-failed: ${what}`,
  variant: 'classic-ja',
  url: signIn,
  expect: 'phone-failed',
  noTarget: true,
  html: page({ lang: 'ja', body: `<h3>ステップ2:電話番号の確認</h3>${body}` }),
}));

const done: readonly Fixture[] = [
  ['English', 'Step 1: Email address verification', 'Step 2: Phone number verification', 'Step 3: Sign In'],
  ['Japanese', 'ステップ1:Eメールアドレスの確認', 'ステップ2:電話番号の確認', 'ステップ3:サインイン'],
].map(([what = '', mail = '', call = '', last = '']) => ({
  name: `recovery-complete: after the call all three steps are still there, ${what}`,
  variant: 're-rendered',
  url: what === 'English' ? signIn : noMfa,
  expect: 'recovery-complete',
  target: '.finish',
  acts: true,
  html: page({
    body: `${step(mail, '<button disabled>Send verification email</button>')}
      ${step(call, '<button class="call">Call me now</button><p class="code"></p>')}
      ${step(last, '<button class="finish" disabled>Sign in to the console</button>')}`,
    script: acting(`const call = document.querySelector('.call');
      call.addEventListener('click', () => { call.disabled = true; });
      call.click(); await wait(600); document.querySelector('.finish').disabled = false;`),
  }),
}));

const card = (html: string) => `<div id="__next"><div class="page"><main><div class="card">
  <h2>Phone number verification</h2>${html}<button type="button" data-testid="send-voice-message-button">Voice call</button></div></main></div></div>`;
const whenPressed = (act: string) =>
  acting(`const call = document.querySelector('[data-testid]');
    call.addEventListener('click', () => { call.disabled = true; ${act} }); call.click(); await wait(600);`);

const code: readonly Fixture[] = [
  {
    what: 'comes with another view in place of the whole step',
    body: card(''),
    act: `document.querySelector('#__next').innerHTML = '<div><main><h2>Calling</h2><p class="digits">482913</p></main></div>';`,
  },
  {
    what: 'comes in a modal with the step’s heading',
    body: `${card('')}<dialog><h2>Phone number verification</h2><strong>482913</strong></dialog>`,
    act: `document.querySelector('dialog:has(strong)').showModal();`,
  },
  {
    what: 'comes in a drawn dialog with the step’s heading',
    body: `${card('')}<div class="layer"></div>`,
    act: `document.querySelector('.layer').innerHTML = '<div role="dialog" aria-modal="true" style="position:fixed;inset:80px;z-index:9999;background:#fff"><h2>Phone number verification</h2><strong>482913</strong></div>';`,
  },
  ...[
    ['in two groups with a hyphen of its own', '<p><span>482</span><span>-</span><span>913</span></p>'],
    ['before a comma', '<p>Enter <b>482913</b>, then wait</p>'],
    ['before a dash', '<p><b>482913</b> - your code</p>'],
    ['behind a dash', '<p>Your code – <b>482913</b></p>'],
    ['behind a button', '<p><button type="button">Request code</button> <b>482913</b></p>'],
    ['behind the last digits of the phone', '<p>Calling ****5678: <b>482913</b></p>'],
  ].map(([what = '', html = '']) => ({
    what: `stands ${what}`,
    body: card('<div class="result"></div>'),
    act: `document.querySelector('.result').innerHTML = ${JSON.stringify(html)};`,
  })),
].map(({ what, body, act }) => ({
  name: `phone-code-on-screen: the code ${what}`,
  variant: '2026-en',
  url: noMfa,
  expect: 'phone-code-on-screen',
  code: '482913',
  acts: true,
  html: page({ lang: 'en', head: attributesMeta, body, script: whenPressed(act) }),
}));

/** The same pages as other people would draw them: what the facts leave open is open here. */
export const fixtures: readonly Fixture[] = [...troubleshoot, ...phone, ...late, ...failed, ...done, ...code];
