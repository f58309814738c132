import { acting, arriveIn, late, modal, openModal, page, pixel, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { resetPassword, signIn } from './urls.ts';

const picture = `<img id="password_recovery_captcha_image" src="${pixel}" width="200" height="70" alt="">`;

const newPassword = `<div class="card"><h1>Reset password</h1><input type="password" id="new_password"><input type="password" id="confirm_password">
  <button type="button" id="reset_password_submit">Reset password</button></div>`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'password-reset: classic Japanese, picture to read',
    variant: 'classic-ja',
    url: signIn,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<div id="login" style="display:none"><input type="password" id="password"><button id="signin_button">サインイン</button></div>
        <div><h2>パスワード</h2><p>someone@example.com</p>${picture}<input id="password_recovery_captcha_guess">
        <button id="password_recovery_ok_button">送信</button></div>`,
    }),
  },
  {
    name: 'password-reset: classic English, new password twice',
    variant: 'classic-en',
    url: resetPassword,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      lang: 'en',
      body: `<form><table><tr><td>New password</td><td><input type="password" id="new_password"></td></tr>
        <tr><td>Again</td><td><input type="password" id="confirm_password"></td></tr></table>
        <input type="submit" id="reset_password_submit" value="Submit"></form>`,
    }),
  },
  {
    name: 'password-reset: a member account is refused, at the reset path',
    variant: '2026-en',
    url: resetPassword,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      body: `<div id="__next"><main><div role="alert"><p>Password recovery is disabled for this account.</p></div></main></div>`,
    }),
  },
  {
    name: 'password-reset: ids in other spellings, French words',
    variant: 'ids-only',
    url: signIn,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      lang: 'fr',
      body: `<section><img id="passwordRecoveryCaptchaImage" src="${pixel}" width="200" height="70" alt="">
        <input id="password-recovery-captcha-guess"><a role="button" href="#" id="passwordRecoveryOkButton">Envoyer</a></section>`,
    }),
  },
  {
    name: 'password-reset: Japanese text, English button',
    variant: 'mixed-language',
    url: resetPassword,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<div>新しいパスワード<input type="password" id="new_password"></div><input type="password" id="confirm_password">
        <button id="reset_password_submit">Submit</button>`,
    }),
  },
  {
    name: 'password-reset: translated by the browser',
    variant: 'browser-translated',
    url: signIn,
    expect: 'password-reset',
    noTarget: true,
    html: page({
      lang: 'ja',
      body: `<div><p>${translated('画像の文字')}</p>${picture}<input id="password_recovery_captcha_guess">
        <button id="password_recovery_ok_button">${translated('電子メールを送信')}</button></div>`,
    }),
  },
  {
    name: 'password-reset: the fields arrive late',
    variant: 'mid-load',
    url: resetPassword,
    expect: 'password-reset',
    noTarget: true,
    acts: true,
    html: page({ body: `<div id="app"></div>${late(newPassword)}`, script: acting(arriveIn('#app')) }),
  },
  {
    name: 'password-reset: drawn a second time',
    variant: 're-rendered',
    url: resetPassword,
    expect: 'password-reset',
    noTarget: true,
    acts: true,
    html: page({ body: `<main><div>${newPassword}</div></main>`, script: acting(redraw('.card')) }),
  },
  {
    name: 'password-reset: the picture in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'password-reset',
    noTarget: true,
    acts: true,
    html: page({
      lang: 'en',
      body: modal(
        `${picture}<input id="password_recovery_captcha_guess"><button id="password_recovery_ok_button">Send</button>`,
      ),
      script: acting(openModal),
    }),
  },
  {
    name: 'password-reset: the refusal alone, at the ordinary path',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({
      lang: 'en',
      body: `<div role="alert">Password recovery is disabled for this account.</div>`,
    }),
  },
  {
    name: 'password-reset: prepared and hidden while the password is asked for',
    variant: 'near-miss',
    url: signIn,
    expect: 'sign-in-password',
    html: page({
      lang: 'en',
      body: `<div><h1>Root user sign in</h1><input type="password" id="password" name="password"><button id="signin_button">Sign in</button>
        <a href="#" id="root_forgot_password_link">Forgot password?</a></div>
        <div style="display:none">${picture}<input id="password_recovery_captcha_guess"><button id="password_recovery_ok_button">OK</button></div>`,
    }),
  },
];
