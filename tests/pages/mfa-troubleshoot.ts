import {
  acting,
  arriveIn,
  languageFooter,
  late,
  modal,
  openModal,
  page,
  redraw,
  translated,
} from './draw.ts';
import type { Fixture } from './fixture.ts';
import { regionalSignIn, signIn } from './urls.ts';

/** The re-sync half of the page asks for two codes of six digits. */
const twoCodes = `<input type="text" maxlength="6"> <input type="text" maxlength="6">`;

const english = `<div class="both"><h2>Troubleshoot your authentication device</h2>
  <div><h3>Re-Sync With Our Servers</h3>${twoCodes}<button type="button">Re-sync</button></div>
  <div><h3>Sign in using alternative factors of authentication</h3><button type="button" class="alt">Sign in using alternative factors</button></div></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'mfa-troubleshoot: classic Japanese, MFA prompt switched off beside it',
    variant: 'classic-ja',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: '#alt_button',
    html: page({
      lang: 'ja',
      body: `<div style="display:none"><h1>多要素認証</h1><input id="mfaCode"><button id="mfa_submit_button">送信</button><a>MFAのトラブルシューティング</a></div>
        <div><h1>認証デバイス</h1><section>${twoCodes}<button>再同期</button></section>
        <section><h2>別の認証要素を使用したサインイン</h2><button id="alt_button">別の要素を使用したサインイン</button></section></div>
        <div style="display:none"><button>確認Eメールの送信</button></div>${languageFooter('日本語')}`,
    }),
  },
  {
    name: 'mfa-troubleshoot: classic English, two parts side by side',
    variant: 'classic-en',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: 'td.r input[type="submit"]',
    html: page({
      lang: 'en',
      body: `<p><b>Troubleshoot your authentication device</b></p><table><tr><td><div>Re-Sync With Our Servers</div>${twoCodes}
        <input type="submit" value="Re-Sync"></td><td class="r"><div>Sign in using alternative factors of authentication</div>
        <input type="submit" value="Sign in using alternative factors"></td></tr></table>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: 2026, two options and Next',
    variant: '2026-en',
    url: regionalSignIn,
    expect: 'mfa-troubleshoot',
    target: 'input[value="alt"]',
    html: page({
      body: `<div id="__next"><form><h1>Troubleshoot your authentication device</h1>
        <label><input type="radio" name="o" value="sync"> Re-sync with AWS servers</label>
        <label><input type="radio" name="o" value="alt"> Sign in using alternative factors</label>
        <button type="submit">Next</button></form></div>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: 2026, options as tiles, no heading known',
    variant: '2026-en',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: 'button[role="radio"]:last-of-type',
    html: page({
      body: `<div id="__next"><div role="radiogroup"><button role="radio" type="button"><b>Re-sync with AWS Servers</b></button>
        <button role="radio" type="button"><b>Sign in using alternative factors</b></button></div><button type="button">Next</button></div>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: labels only, Japanese, a link instead of a button',
    variant: 'labels-only',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: 'p + a',
    html: page({
      lang: 'ja',
      body: `<div class="c1"><div class="c2">別の認証要素を使用したサインイン</div><p>メールと電話で本人を確認します。</p>
        <a href="#">別の要素を使用した サインイン</a></div>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: the Japanese page with the English button of 2018',
    variant: 'mixed-language',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: '[role="button"]',
    html: page({
      lang: 'ja',
      body: `<div><h2>別の認証要素を使用したサインイン</h2><div role="button" tabindex="0">Sign in using alternative factors</div></div>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: English heading, Japanese button',
    variant: 'mixed-language',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: 'li button',
    html: page({
      lang: 'ja',
      body: `<header><div role="heading" aria-level="2">Troubleshoot your authentication device</div></header>
        <ul><li>${twoCodes}</li><li><button>別の要素を使用したサインイン</button></li></ul>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: translated by the browser',
    variant: 'browser-translated',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: '.go',
    html: page({
      lang: 'en',
      body: `<div><h1>${translated('Troubleshoot your authentication device')}</h1><h2>${translated('Sign in by another factor')}</h2>
        <button class="go">${translated('Sign in using')}${translated(' alternative factors')}</button></div>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: arrives late in place of the prompt',
    variant: 'mid-load',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: '.alt',
    acts: true,
    html: page({
      body: `<div id="step"><h2>Multi-factor authentication</h2><input id="mfaCode"><a href="#">Troubleshoot MFA</a></div>${late(english)}`,
      script: acting(arriveIn('#step')),
    }),
  },
  {
    name: 'mfa-troubleshoot: drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: '.alt',
    acts: true,
    html: page({ body: `<div><div><div>${english}</div></div></div>`, script: acting(redraw('.both')) }),
  },
  {
    name: 'mfa-troubleshoot: in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'mfa-troubleshoot',
    target: 'dialog .alt',
    acts: true,
    html: page({ body: modal(english), script: acting(openModal) }),
  },
  {
    name: 'mfa-troubleshoot: a heading that contains the button’s words, and no button',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h2>Sign in using alternative factors of authentication</h2><p>Press Sign in using alternative factors to go on.</p><button>Next</button>`,
    }),
  },
  {
    name: 'mfa-troubleshoot: the Japanese button alone',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'ja', body: `<h1>サインイン</h1><button>別の要素を使用したサインイン</button>` }),
  },
  {
    name: 'mfa-troubleshoot: words of a language nobody has listed, no id known',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ko',
      body: `<h1>인증 장치 문제 해결</h1>${twoCodes}<button>다른 방법으로 로그인</button>`,
    }),
  },
];
