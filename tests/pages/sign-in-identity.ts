import {
  acting,
  arriveIn,
  cookieBar,
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

/** The one document of 2017: every step is there, all but one switched off by `display`. */
const legacySteps = `
  <div id="captcha_container" style="display: none"><img id="captcha_image" alt=""><input id="captchaGuess">
    <button id="submit_captcha">送信</button></div>
  <div id="password_container" style="display: none"><h1>ルート ユーザーサインイン</h1>
    <input type="password" id="password" name="password"><button id="signin_button">サインイン</button></div>
  <div id="mfa_container" style="display: none"><input id="mfaCode"><a>MFAのトラブルシューティング</a></div>`;

const reactForm = `
  <div id="__next"><div class="x1"><div class="x2"><form>
    <fieldset><legend>User type (not sure?)</legend>
      <label><input type="radio" name="u" value="ROOT" checked> Root user</label>
      <label><input type="radio" name="u" value="IAM"> IAM user</label></fieldset>
    <label>Root user email address <input type="email" id="resolving_input" autocomplete="username"></label>
    <button type="button" id="next_button"><span>Next</span></button>
  </form></div></div></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'sign-in-identity: classic Japanese, all other steps switched off',
    variant: 'classic-ja',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'ja',
      body: `<div id="content"><div id="resolver_container"><h1>サインイン</h1>
        <input type="radio" id="root_user_radio_button" name="t" checked><label for="root_user_radio_button">ルートユーザー</label>
        <input type="radio" id="iam_user_radio_button" name="t"><label for="iam_user_radio_button">IAM ユーザー</label>
        <label for="resolving_input">Eメールアドレス</label><input type="email" id="resolving_input">
        <button id="next_button">次へ</button></div>${legacySteps}</div>${languageFooter('日本語')}`,
    }),
  },
  {
    name: 'sign-in-identity: classic English, table layout',
    variant: 'classic-en',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'en',
      body: `<table><tr id="aws-signin-general-user-selection-root"><td><input type="radio" id="r" name="t" checked></td>
        <td><label for="r">Root user</label></td></tr>
        <tr><td><input type="radio" id="i" name="t"></td><td><label for="i">IAM user</label></td></tr></table>
        <p>Root user email address</p><input type="email" id="resolving_input"><input type="submit" id="next_button" value="Next">
        <p><a href="#">Sign-in using root account credentials</a></p>${languageFooter('English')}`,
    }),
  },
  {
    name: 'sign-in-identity: 2026, icons and a button for root',
    variant: '2026-en',
    url: regionalSignIn,
    expect: 'sign-in-identity',
    html: page({
      body: `<div id="__next"><main><div><p>Access your AWS account by user type.</p>
        <div role="button" tabindex="0">IAM user</div>
        <button type="button" id="root_account_signin" data-testid="not-sign-in-with-iam">Sign in using root user email</button>
        <a href="#">New to AWS? Sign up</a></div></main></div>${cookieBar}`,
    }),
  },
  {
    name: 'sign-in-identity: ids in another spelling, Korean words',
    variant: 'ids-only',
    url: regionalSignIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'ko',
      body: `<div id="__next"><section><b>로그인</b><input id="resolvingInput" type="email">
        <div id="nextButton" role="button" tabindex="0">다음</div></section></div>`,
    }),
  },
  {
    name: 'sign-in-identity: labels only, generated ids',
    variant: 'labels-only',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'en',
      body: `<main><form><input type="radio" id=":r1:" name="k" checked><label for=":r1:">Root user</label>
        <input type="radio" id=":r2:" name="k"><label for=":r2:">IAM user</label>
        <label for=":r3:">Root user email address</label><input id=":r3:" type="text">
        <a role="button" href="#">Sign in using root user email</a><button type="button">Next</button></form></main>`,
    }),
  },
  {
    name: 'sign-in-identity: Japanese radio, English field',
    variant: 'mixed-language',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'ja',
      body: `<div class="awsui-form"><label><input type="radio" id="root-user-radio-button" checked>ルートユーザー</label>
        <label><input type="radio" id="iam-user-radio-button">IAM user</label>
        <div>Root user email address</div><input type="email"><button type="button">Next</button></div>`,
    }),
  },
  {
    name: 'sign-in-identity: translated by the browser',
    variant: 'browser-translated',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'ja',
      body: `<div id="__next"><h1>${translated('サインイン')}</h1>
        <label><input type="radio" value="ROOT" name="u" checked>${translated('ルート ユーザー')}</label>
        <label><input type="radio" value="IAM" name="u">${translated('IAM ユーザー')}</label>
        <label>${translated('ルートユーザーの電子メールアドレス')}<input type="email" id="resolving_input"></label>
        <button id="next_button" type="button">${translated('次')}</button></div>`,
    }),
  },
  {
    name: 'sign-in-identity: the form arrives late',
    variant: 'mid-load',
    url: signIn,
    expect: 'sign-in-identity',
    acts: true,
    html: page({
      body: `<div id="root"><p>…</p></div>${late(reactForm)}`,
      script: acting(arriveIn('#root')),
    }),
  },
  {
    name: 'sign-in-identity: the form is drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'sign-in-identity',
    acts: true,
    html: page({ body: reactForm, script: acting(redraw('.x1')) }),
  },
  {
    name: 'sign-in-identity: the form in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'sign-in-identity',
    acts: true,
    html: page({ body: `<p>AWS</p>${modal(reactForm)}`, script: acting(openModal) }),
  },
  {
    name: 'sign-in-identity: ids present but switched off, only a notice to be seen',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'ja',
      body: `<div hidden><input type="email" id="resolving_input"><button id="next_button">次へ</button></div>
        <div style="visibility: hidden"><label><input type="radio" value="ROOT">ルートユーザー</label></div><p>しばらくお待ちください</p>`,
    }),
  },
  {
    name: 'sign-in-identity: nothing but generic buttons',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Welcome</h1><input type="text"><button>Next</button><button>Submit</button><a href="#">Sign in</a>`,
    }),
  },
  {
    name: 'sign-in-identity: the labels inside a sentence',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<p>Choose Root user, or IAM user, and type the Root user email address.</p><button>Next</button>`,
    }),
  },
];
