import { acting, page, redraw } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps, type Call } from './phone-call.ts';
import { resetPassword, signIn, support } from './urls.ts';

/** A classic step with something in its card since the first render. */
const cardWith = (html: string) => `<div class="card"><h3>ステップ2:電話番号の確認</h3>${html}
  <button type="button" class="call">すぐに連絡を受ける</button><div class="result"></div></div>`;

const toast = '<div role="status" style="position:fixed;top:0;right:0;width:160px"><b>482913</b></div>';

/** Six digits that are no code because of when they came, where they stand or what stands beside them. */
const none: readonly (Call & { what: string })[] = [
  { what: 'a postal code of six digits since the first render', step: cardWith('<p>560001</p>') },
  { what: 'a short date since the first render', step: cardWith('<span>260930</span>') },
  { what: 'a code of an earlier call since the first render', step: cardWith('<strong>123456</strong>') },
  {
    what: 'an old number whose card is drawn anew after the press',
    step: cardWith('<p>560001</p>'),
    then: redraw('.card'),
  },
  {
    what: 'an old number that is hidden and shown again',
    step: cardWith('<p class="old">560001</p>'),
    then: `const old = document.querySelector('.old'); old.style.display = 'none'; await wait(400); old.style.display = '';`,
  },
  {
    what: 'a countdown that ticks every second',
    step: steps.classicJapanese,
    appears: '<b class="left">000300</b>',
    then: `let left = 300;
      setInterval(() => { left -= 1; document.querySelector('.left').textContent = String(left).padStart(6, '0'); }, 1000);
      await wait(4000);`,
  },
  {
    what: 'a countdown that is drawn anew every second',
    step: steps.english2026,
    appears: '<div class="left"><b>250000</b></div>',
    then: `let left = 250000;
      setInterval(() => { const next = document.createElement('b'); next.textContent = String(left -= 1000);
        document.querySelector('.left').replaceChildren(next); }, 1000);
      await wait(4000);`,
  },
  {
    what: 'a banner at the top of the page, far from the card',
    step: steps.english2026,
    outside: '<aside><b>100000</b></aside>',
  },
  {
    what: 'a reference number in a toast, card and toast both near the body',
    step: steps.classicJapanese,
    outside: toast,
  },
  {
    what: 'two different numbers',
    step: steps.classicJapanese,
    appears: '<b>123456</b><b>654321</b>',
  },
  {
    what: 'two different numbers in different shapes',
    step: steps.classicEnglish,
    appears: '<b>123 456</b><div><i>6</i><i>5</i><i>4</i><i>3</i><i>2</i><i>1</i></div>',
  },
  {
    what: 'the tail of the phone number in its own element',
    step: cardWith('<p>+819012345678</p>'),
    appears: '<span>345678</span>',
  },
  {
    what: 'a part of the phone number that is shown with spaces',
    step: cardWith('<p>+81 90-1234-5678</p>'),
    appears: '<p>+81 9012 <span>345678</span></p>',
  },
  {
    what: 'a part of the account id in the header',
    step: steps.classicJapanese,
    header: '<p>123456789012</p>',
    appears: '<span>456789</span>',
  },
  {
    what: 'a part of the account id that is shown in groups',
    step: steps.english2026,
    header: '<p>1234-5678-9012</p>',
    appears: '<span>456789</span>',
  },
];

/** The same company around the true code: it stays the only candidate. */
const trueCode: readonly (Call & { what: string; code: string })[] = [
  {
    what: 'beside an old postal code',
    code: '739264',
    step: cardWith('<p>560001</p>'),
    appears: '<strong>739264</strong>',
  },
  {
    what: 'under a toast with another number',
    code: '051837',
    step: steps.english2026,
    appears: '<strong>051837</strong>',
    outside: toast,
  },
  {
    what: 'beside the tail of the phone number',
    code: '920473',
    step: cardWith('<p>+819012345678</p>'),
    appears: '<p>345678</p><strong>920473</strong>',
  },
  {
    what: 'with an account id part in the card',
    code: '680351',
    step: steps.classicEnglish,
    header: '<p>123456789012</p>',
    appears: '<p><i>456789</i></p><output>680351</output>',
  },
];

/** Shows six digits a moment after it has settled, on a page that is no phone step. */
const digitsCome = acting(`document.querySelector('.result').textContent = '123456';`);

export const fixtures: readonly Fixture[] = [
  ...none.map(({ what, ...rest }): Fixture => ({
    name: `decoy: ${what}`,
    variant: 'decoy',
    expect: 'phone-verification',
    ...call(rest),
  })),
  ...trueCode.map(({ what, code, ...rest }): Fixture => ({
    name: `decoy: the true code ${what}`,
    variant: 'decoy',
    expect: 'phone-code-on-screen',
    code,
    ...call({ ...rest, button: 'stays disabled' }),
  })),
  {
    name: 'decoy: there before anybody asked for a call',
    variant: 'decoy',
    url: signIn,
    expect: 'phone-verification',
    target: '.call',
    html: page({ lang: 'ja', body: cardWith('<strong>123456</strong>') }),
  },
  {
    name: 'decoy: six digits on the MFA prompt',
    variant: 'decoy',
    url: signIn,
    expect: 'mfa-prompt',
    acts: true,
    html: page({
      lang: 'ja',
      body: `<div><h1>多要素認証</h1><input id="mfaCode" value="654321"><button id="mfa_submit_button">送信</button>
        <a href="#">MFAのトラブルシューティング</a><p class="result"></p></div>`,
      script: digitsCome,
    }),
  },
  {
    name: 'decoy: two entry fields and six digits on the troubleshooting page',
    variant: 'decoy',
    url: signIn,
    expect: 'mfa-troubleshoot',
    acts: true,
    html: page({
      lang: 'en',
      body: `<h2>Troubleshoot your authentication device</h2><input maxlength="6" value="123456"><input maxlength="6" value="654321">
        <p class="result"></p><button>Sign in using alternative factors</button>`,
      script: digitsCome,
    }),
  },
  {
    name: 'decoy: a phone step’s words and six digits at the password reset',
    variant: 'decoy',
    expect: 'password-reset',
    noTarget: true,
    ...call({ step: steps.classicJapanese, url: resetPassword, appears: '<b>123456</b>' }),
  },
  {
    name: 'decoy: six digits on the support form',
    variant: 'decoy',
    url: `${support}#/contacts/aws-mfa-support`,
    expect: 'support-mfa-form',
    acts: true,
    html: page({
      lang: 'en',
      body: `<h2>Request assistance with lost or unusable MFA device</h2><label>Phone number listed on account<input></label><b class="result"></b>`,
      script: digitsCome,
    }),
  },
  {
    name: 'decoy: the page goes on to Step 3, an old code stays in the document',
    variant: 'decoy',
    expect: 'recovery-complete',
    ...call({
      step: `${steps.classicJapanese}<div class="done" hidden><h3>Step 3: Sign In</h3><button>コンソールにサインイン</button></div>`,
      appears: '<strong>123456</strong>',
      button: 'goes',
      then: `await wait(600); document.querySelector('.card').style.display = 'none'; document.querySelector('.done').hidden = false;`,
    }),
  },
  {
    name: 'decoy: digits elsewhere when the button of a wordless step is gone',
    variant: 'decoy',
    expect: 'unknown',
    ...call({
      step: steps.korean,
      url: signIn,
      button: 'goes',
      then: `document.body.insertAdjacentHTML('beforeend', '<p>482913</p>'); await wait(600);`,
    }),
  },
  {
    name: 'decoy: the code is gone when the call has ended',
    variant: 'decoy',
    expect: 'phone-verification',
    ...call({
      step: steps.classicEnglish,
      lang: 'en',
      appears: '<strong>123456</strong>',
      then: `await wait(600); document.querySelector('.result').replaceChildren();`,
    }),
  },
];
