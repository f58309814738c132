import { acting, arriveIn, late, page } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { call, steps } from './phone-call.ts';
import { signIn } from './urls.ts';

/** Hosts on which nothing of ours may appear, whatever stands on the page. */
const foreignHosts: readonly (readonly [what: string, url: string])[] = [
  ['the host name continues behind amazon.com', 'https://signin.aws.amazon.com.example.net/noMfa'],
  ['our host only in the path', 'https://example.net/signin.aws.amazon.com/noMfa'],
  ['our host only in the query', 'https://example.net/?next=https://signin.aws.amazon.com/noMfa'],
  ['our host only in the fragment', 'https://example.net/#https://signin.aws.amazon.com/noMfa'],
  ['our host as the user name', 'https://signin.aws.amazon.com@example.net/noMfa'],
  ['hyphens for dots', 'https://signin-aws-amazon.example/noMfa'],
  ['a letter before signin', 'https://xsignin.aws.amazon.com/noMfa'],
  ['a Cyrillic letter in the name', 'https://signin.aws.xn--mazon-3ve.com/noMfa'],
  ['another port', 'https://signin.aws.amazon.com:8443/noMfa'],
  ['a dot behind the name', 'https://signin.aws.amazon.com./noMfa'],
  ['GovCloud', 'https://signin.amazonaws-us-gov.com/noMfa'],
  ['China', 'https://signin.amazonaws.cn/noMfa'],
  ['the EU sovereign partition', 'https://signin.amazonaws-eusc.eu/noMfa'],
  ['Identity Center sign-in', 'https://us-east-1.signin.aws/platform/login'],
  ['an access portal', 'https://example-corp.awsapps.com/start'],
  ['Builder ID', 'https://profile.aws.amazon.com/'],
  ['account settings of the simple sign-up', 'https://settings.aws.com/'],
  ['webmail', 'https://mail.example.com/inbox'],
];

const copied = page({
  lang: 'ja',
  body: `${steps.classicJapanese}<strong>123456</strong><div><h1>多要素認証</h1><input id="mfaCode"><a href="#">MFAのトラブルシューティング</a></div>`,
});

const wrongHost = foreignHosts.map(([what, url]): Fixture => ({
  name: `look-alike host: ${what}`,
  variant: 'look-alike',
  url,
  expect: 'excluded',
  html: copied,
}));

const retail = page({
  lang: 'ja',
  body: `<h1>2段階認証</h1><span id="ap_signin_authentication_device_section_title">Amazon Web Services Sign In With Authentication Device</span>
    <input id="ap_tokenCode" name="tokenCode"><button>サインイン</button><a href="#">MFAのトラブルシューティング</a>`,
});

const article = page({
  lang: 'en',
  body: `<article><h1>MFA</h1><h2>Multi-factor authentication</h2><ol><li>Choose <b>Troubleshoot MFA</b>.</li>
    <li>Choose <b>Sign in using alternative factors</b>.</li><li><button>Send verification email</button></li>
    <li><h3>Step 2: Phone number verification</h3><button>Call me now</button></li><li>Key in <code>123456</code>.</li>
    <li><h3>Step 3: Sign In</h3><button>Sign in to the console</button></li></ol></article>`,
});

export const fixtures: readonly Fixture[] = [
  ...wrongHost,
  {
    name: 'look-alike: sign-up asks for a call with the same words',
    variant: 'look-alike',
    expect: 'excluded',
    ...call({
      step: `<main><div class="card"><h1>電話による確認</h1><input type="tel" value="09000001111"><p>4ケタの番号</p>
        <button class="call">すぐに連絡を受ける</button><div class="result" id="phonePin"></div></div></main>`,
      url: 'https://portal.aws.amazon.com/billing/signup',
      appears: '<span class="phone-pin-number"><span>1234</span></span>',
    }),
  },
  {
    name: 'look-alike: sign-up shows six digits',
    variant: 'look-alike',
    expect: 'excluded',
    ...call({ step: steps.classicJapanese, url: 'https://signup.aws.amazon.com/', appears: '<b>123456</b>' }),
  },
  {
    name: 'look-alike: sign-up is done and leads to the console',
    variant: 'look-alike',
    url: 'https://portal.aws.amazon.com/billing/signup#/completed',
    expect: 'excluded',
    html: page({
      lang: 'ja',
      body: `<h1>本人確認が終了しました</h1><button>コンソールにサインイン</button>`,
    }),
  },
  {
    name: 'look-alike: retail sign-in with an MFA field',
    variant: 'look-alike',
    url: 'https://www.amazon.com/ap/mfa',
    expect: 'excluded',
    html: retail,
  },
  {
    name: 'look-alike: retail one-time password in Japan',
    variant: 'look-alike',
    url: 'https://www.amazon.co.jp/ap/mfa',
    expect: 'excluded',
    html: retail,
  },
  ...[
    ['documentation', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/example.html'],
    ['questions and answers', 'https://repost.aws/knowledge-center/example'],
    ['AWS’s own site', 'https://aws.amazon.com/jp/blogs/news/example/'],
  ].map(([what = '', url = '']): Fixture => ({
    name: `look-alike: an article that quotes every label, ${what}`,
    variant: 'look-alike',
    url,
    expect: 'excluded',
    html: article,
  })),
  {
    name: 'look-alike: IAM sign-in under an account alias',
    variant: 'look-alike',
    url: 'https://example-corp.signin.aws.amazon.com/console',
    expect: 'unknown',
    iam: true,
    html: page({
      lang: 'en',
      body: `<form><label>Account ID or alias<input id="account" value="example-corp"></label><label>IAM username<input id="username"></label>
        <label>Password<input type="password" id="password" name="password"></label><a id="signin_button" href="#">Sign in</a></form>`,
    }),
  },
  {
    name: 'look-alike: IAM sign-in under an account number',
    variant: 'look-alike',
    url: 'https://123456789012.signin.aws.amazon.com/console',
    expect: 'unknown',
    iam: true,
    html: page({
      lang: 'ja',
      body: `<div id="__next"><div>IAM ユーザー名</div><input id="username"><input id="account" value="123456789012">
        <input type="password" id="password"><button id="signin_button">サインイン</button><a href="#">パスワードをお忘れですか?</a></div>`,
    }),
  },
  {
    name: 'look-alike: legacy IAM sign-in on the regional host',
    variant: 'look-alike',
    url: 'https://us-east-1.signin.aws.amazon.com/oauth?client_id=planted',
    expect: 'unknown',
    iam: true,
    html: page({
      lang: 'en',
      body: `<div ng-app="IamLoginApp"><div id="accountFields"><input id="account"><input id="username"><input id="password" type="password">
        <a id="signin_button" role="button" href="#">Sign In</a></div></div>`,
    }),
  },
  {
    name: 'look-alike: IAM sign-in whose form comes seconds later',
    variant: 'look-alike',
    url: 'https://example-corp.signin.aws.amazon.com/oauth',
    expect: 'unknown',
    iam: true,
    acts: true,
    html: page({
      lang: 'ja',
      body: `<div id="app"></div>${late('<form><input id="account"><input id="username"><input type="password" id="password"><button id="signin_button">サインイン</button></form>')}`,
      script: acting(`await wait(3000); ${arriveIn('#app')}`),
    }),
  },
  {
    name: 'look-alike: an IAM user is to choose a new password',
    variant: 'look-alike',
    url: 'https://example-corp.signin.aws.amazon.com/oauth',
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Your password has expired</h1><label>Account<input id="account" value="example-corp" readonly></label><label>IAM username<input id="username" readonly></label>
        <label>Old password<input type="password" id="oldpassword"></label><label>New password<input type="password" id="newpassword"></label><button>Confirm</button>`,
    }),
  },
  {
    name: 'look-alike: an unknown screen over an IAM sign-in that is switched off',
    variant: 'look-alike',
    url: 'https://signin.aws.amazon.com/signin',
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<div style="display:none"><input id="account"><input id="username"><input type="password" id="password"></div>
        <h1>Something new</h1><button>Continue</button>`,
    }),
  },
  {
    name: 'look-alike: change of the e-mail address, six digits by mail',
    variant: 'look-alike',
    url: 'https://signin.aws.amazon.com/updateaccount?token=planted-token',
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Update email</h1><label>Verification code<input autocomplete="one-time-code" maxlength="6" value="654321"></label><button>Update</button>`,
    }),
  },
  {
    name: 'look-alike: change of the e-mail address with the recovery’s own words',
    variant: 'look-alike',
    url: 'https://signin.aws.amazon.com/updateaccount?token=planted-token',
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Email verification</h1><button>Send verification email</button><p>654321</p>`,
    }),
  },
  {
    name: 'look-alike: root sign-in is switched off for this member account',
    variant: 'look-alike',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<div role="alert">Your root user credentials are not valid or sign-in as root is currently disabled</div><a href="#">Sign in</a>`,
    }),
  },
  {
    name: 'look-alike: six digits by mail asked for at sign-in',
    variant: 'look-alike',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Verify your identity</h1><input maxlength="6" value="654321"><button>Submit</button>`,
    }),
  },
  {
    name: 'look-alike: the phone step inside a frame of an empty page',
    variant: 'look-alike',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<iframe width="600" height="300" srcdoc="<h3>ステップ2:電話番号の確認</h3><button>すぐに連絡を受ける</button><b>123456</b>"></iframe>`,
    }),
  },
  {
    name: 'look-alike: Organizations verifies a contact phone',
    variant: 'look-alike',
    url: 'https://us-east-1.console.aws.amazon.com/organizations/v2/home/accounts/123456789012',
    expect: 'excluded',
    html: page({
      lang: 'en',
      body: `<h1>member</h1><a role="tab" href="#">Contact info</a><h2>Primary contact</h2><p>Phone number</p><button>Verify phone number</button>
        <dialog open><label>Verification code<input maxlength="6"></label><button>Verify</button><button>Resend code</button><p>123456</p></dialog>`,
    }),
  },
  {
    name: 'look-alike: console home with every recovery word',
    variant: 'look-alike',
    url: 'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1',
    expect: 'excluded',
    html: article,
  },
];
