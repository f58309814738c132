import { acting, arriveIn, late, modal, openModal, page, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { regionalSignIn, signIn } from './urls.ts';

const englishForm = `<section class="pw"><h2>Root user sign in</h2><p>Enter the password for <b>someone@example.com</b></p>
  <input type="password" id="password" name="password"><label><input type="checkbox"> Show password</label>
  <a href="#" id="root_forgot_password_link">Forgot password?</a><button type="button" id="signin_button">Sign in</button></section>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'sign-in-password: classic Japanese',
    variant: 'classic-ja',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'ja',
      body: `<div id="resolver" style="display:none"><input id="resolving_input" type="email"><button id="next_button">次へ</button></div>
        <div id="login"><h1>ルート ユーザーサインイン</h1><div>someone@example.com</div>
        <input type="password" id="password" name="password"><button id="signin_button">サインイン</button>
        <a id="root_forgot_password_link" href="#">パスワードをお忘れですか？</a></div>
        <div id="mfa" style="display:none"><input id="mfaCode"><button id="mfa_submit_button">送信</button></div>`,
    }),
  },
  {
    name: 'sign-in-password: classic English, the button is an input',
    variant: 'classic-en',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'en',
      body: `<form id="f"><div class="title">Root user sign in</div><input name="password" type="password" id="password">
        <input type="submit" id="signin_button" value="Sign in"><div><a href="#" id="root_forgot_password_link">Forgot your password?</a></div></form>`,
    }),
  },
  {
    name: 'sign-in-password: 2026, sentence with the address',
    variant: '2026-en',
    url: regionalSignIn,
    expect: 'sign-in-password',
    html: page({ body: `<div id="__next"><div><div><div>${englishForm}</div></div></div></div>` }),
  },
  {
    name: 'sign-in-password: ids in camel case, Spanish words',
    variant: 'ids-only',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'es',
      body: `<div><strong>Iniciar sesión</strong><input type="password" id="password">
        <div role="button" tabindex="0" id="signinButton">Iniciar sesión</div>
        <a id="rootForgotPasswordLink" href="#">¿Olvidó la contraseña?</a></div>`,
    }),
  },
  {
    name: 'sign-in-password: labels only, English',
    variant: 'labels-only',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'en',
      body: `<main><div role="heading" aria-level="1">Root user sign in</div><input type="password" id=":r7:">
        <button type="button">Sign in</button><button type="button">Forgot password?</button></main>`,
    }),
  },
  {
    name: 'sign-in-password: labels only, Japanese with other spacing',
    variant: 'labels-only',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'ja',
      body: `<div><h3>ルートユーザー　サインイン</h3><input type="password"><p><a href="#">パスワードをお忘れですか? </a></p>
        <span role="button" tabindex="0">サインイン</span></div>`,
    }),
  },
  {
    name: 'sign-in-password: Japanese heading, English link',
    variant: 'mixed-language',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'ja',
      body: `<div><h1>ルート ユーザーサインイン</h1><input type="password"><a href="#">Forgot password?</a><button>Sign in</button></div>`,
    }),
  },
  {
    name: 'sign-in-password: translated by the browser, ids kept',
    variant: 'browser-translated',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'ja',
      body: `<div id="__next"><h1>${translated('ルートユーザーのログイン')}</h1><input id="password" type="password" name="password">
        <button id="signin_button">${translated('ログイン')}</button><a id="root_forgot_password_link" href="#">${translated('パスワードを忘れた場合')}</a></div>`,
    }),
  },
  {
    name: 'sign-in-password: the step arrives late in the same document',
    variant: 'mid-load',
    url: signIn,
    expect: 'sign-in-password',
    acts: true,
    html: page({
      body: `<div id="step"><input id="resolving_input" type="email"><button id="next_button">Next</button></div>${late(englishForm)}`,
      script: acting(arriveIn('#step')),
    }),
  },
  {
    name: 'sign-in-password: drawn a second time',
    variant: 're-rendered',
    url: signIn,
    expect: 'sign-in-password',
    acts: true,
    html: page({ body: `<main>${englishForm}</main>`, script: acting(redraw('.pw')) }),
  },
  {
    name: 'sign-in-password: in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'sign-in-password',
    acts: true,
    html: page({ body: modal(englishForm), script: acting(openModal) }),
  },
  {
    name: 'sign-in-password: a forgot-password link and a generic button',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<h1>Sign in</h1><input type="text"><button>Sign in</button><a href="#">Forgot password?</a>`,
    }),
  },
  {
    name: 'sign-in-password: a fill-in password field that nobody sees',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<form style="display:none"><h2>Root user sign in</h2><input type="password" id="password"><button id="signin_button">Sign in</button></form>
        <p>Signing you in</p>`,
    }),
  },
];
