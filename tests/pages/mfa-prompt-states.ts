import { acting, arriveIn, late, modal, openModal, page, redraw } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { aliasSignIn, regionalSignIn, signIn } from './urls.ts';

const prompt = `<div class="card"><h2>Multi-factor authentication</h2><label>MFA code<input id="mfaCode" type="text"></label>
  <button id="mfa_submit_button" type="button">Submit</button><a class="help" href="#">Troubleshoot MFA</a></div>`;

/** The prompt while it changes, under an IAM user's sign-in, and what only comes near it. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'mfa-prompt: a root user’s, the field spelled as in the old form for IAM users',
    variant: 'mixed-language',
    url: signIn,
    expect: 'mfa-prompt',
    target: '.lost',
    html: page({
      lang: 'ja',
      body: `<h1>Multi-factor authentication</h1><dl><dt>ルートユーザー</dt><dd>owner@example.com</dd></dl>
        <input id="mfacode"><button>送信</button><a class="lost" href="#">MFAのトラブルシューティング</a>`,
    }),
  },
  {
    name: 'mfa-prompt: a root user’s, the form for IAM users hidden beside it',
    variant: 'classic-en',
    url: signIn,
    expect: 'mfa-prompt',
    target: '.lost',
    html: page({
      lang: 'en',
      body: `<div style="display:none"><input id="account"><input id="username"></div><h1>Root user sign in</h1>
        <input id="mfaCode"><button>Submit</button><a class="lost" href="#">Troubleshoot MFA</a>`,
    }),
  },
  {
    name: 'mfa-prompt: the password step is switched off and the prompt on',
    variant: 'mid-load',
    url: signIn,
    expect: 'mfa-prompt',
    target: '#two a',
    acts: true,
    html: page({
      lang: 'ja',
      body: `<div id="one"><h1>ルート ユーザーサインイン</h1><input type="password" id="password"><button id="signin_button">サインイン</button></div>
        <div id="two" hidden><h1>多要素認証</h1><input id="mfaCode"><button id="mfa_submit_button">送信</button><a href="#">MFAのトラブルシューティング</a></div>`,
      script: acting(
        `document.querySelector('#one').hidden = true; document.querySelector('#two').hidden = false;`,
      ),
    }),
  },
  {
    name: 'mfa-prompt: the prompt arrives, its link later still',
    variant: 'mid-load',
    url: regionalSignIn,
    expect: 'mfa-prompt',
    target: '#help button',
    acts: true,
    html: page({
      body: `<div id="__next"></div>${late(`<h1>Additional verification required</h1><input id="mfaCode">
        <button data-testid="mfa-submit-button">Submit</button><div id="help" hidden><button>Trouble signing in?</button></div>`)}`,
      script: acting(
        `${arriveIn('#__next')} await wait(500); document.querySelector('#help').hidden = false;`,
      ),
    }),
  },
  {
    name: 'mfa-prompt: drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'mfa-prompt',
    target: '.card .help',
    acts: true,
    html: page({ body: `<main>${prompt}</main>`, script: acting(redraw('.card')) }),
  },
  {
    name: 'mfa-prompt: in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'mfa-prompt',
    target: 'dialog .help',
    acts: true,
    html: page({ body: `<h1>AWS</h1>${modal(prompt)}`, script: acting(openModal) }),
  },
  {
    name: 'mfa-prompt: an IAM user under an account alias',
    variant: 'ids-only',
    url: aliasSignIn,
    expect: 'mfa-prompt',
    iam: true,
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<div ng-app="IamLoginApp"><h2>Multi-factor authentication</h2><input id="mfacode" name="mfacode"><button id="submitMfa_button">Submit</button>
        <a href="#">Troubleshoot MFA</a></div>`,
    }),
  },
  {
    name: 'mfa-prompt: legacy IAM field on the common host',
    variant: 'ids-only',
    url: regionalSignIn,
    expect: 'mfa-prompt',
    iam: true,
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<div ng-app="IamLoginApp"><div id="accountFields" style="display:none"><input id="account"><input id="username"></div>
        <h3>多要素認証</h3><input id="mfacode"><a id="submitMfa_button" role="button" href="#">送信</a><a href="#">MFAのトラブルシューティング</a></div>`,
    }),
  },
  {
    name: 'mfa-prompt: the field label alone, with a generic button',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Sign in</h1><label>MFA code <input type="text"></label><button>Submit</button>`,
    }),
  },
  {
    name: 'mfa-prompt: the help link alone',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<h1>ヘルプ</h1><ul><li><a href="#">MFAのトラブルシューティング</a></li></ul>`,
    }),
  },
  {
    name: 'mfa-prompt: link and heading quoted in one sentence',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<div><p>On Multi-factor authentication, choose Troubleshoot MFA.</p><p>Or use Try another MFA method first.</p><button>Next</button></div>`,
    }),
  },
  {
    name: 'mfa-prompt: below a notice of another matter, drawn as a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'mfa-prompt',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<h1>Multi-factor authentication</h1><input id="mfaCode"><a href="#">Troubleshoot MFA</a>
        <div style="position:fixed;inset:0;background:#0008"><div role="dialog" aria-modal="true" style="margin:100px auto;width:400px;background:#fff">
          <h2>Your session has expired</h2><button>Start over</button></div></div>`,
    }),
  },
  {
    name: 'mfa-prompt: below a survey in a modal dialog',
    variant: 'in-modal',
    url: signIn,
    expect: 'mfa-prompt',
    noTarget: true,
    acts: true,
    html: page({
      lang: 'en',
      body: `<h1>Multi-factor authentication</h1><input id="mfaCode"><a href="#">Troubleshoot MFA</a>
        ${modal('<h2>How was your visit?</h2><button>Send</button>')}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'mfa-prompt: everything there, nothing visible',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<div style="visibility:hidden"><h1>多要素認証</h1><a href="#">MFAのトラブルシューティング</a></div>
        <div style="display:none"><input id="mfaCode"><button data-testid="mfa-submit-button">送信</button></div><p>読み込み中</p>`,
    }),
  },
];
