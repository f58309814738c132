import { acting, arriveIn, late, modal, openModal, page, pixel, redraw, translated } from './draw.ts';
import type { Fixture } from './fixture.ts';
import { regionalSignIn, signIn } from './urls.ts';

/** The new security check: a frame of another origin, whose document is out of reach. */
const frame = (id: string) =>
  `<iframe id="${id}" sandbox width="420" height="320" srcdoc="<h1>Security Verification</h1><p>Making sure its you</p><img alt='captcha'><input name='captchaGuess'>"></iframe>`;

const picture = `<img id="captcha_image" src="${pixel}" width="200" height="70" alt="">`;

export const fixtures: readonly Fixture[] = [
  {
    name: 'sign-in-captcha: classic Japanese, after the e-mail step was switched off',
    variant: 'classic-ja',
    url: signIn,
    expect: 'sign-in-captcha',
    html: page({
      lang: 'ja',
      body: `<div id="resolver_container" style="display:none"><input type="email" id="resolving_input"><button id="next_button">次へ</button></div>
        <div id="captcha_container" style="display:block"><h2>セキュリティチェック</h2>${picture}
        <input id="captchaGuess" type="text"><button id="submit_captcha">送信</button></div>
        <div id="password_container" style="display:none"><input type="password" id="password"></div>`,
    }),
  },
  {
    name: 'sign-in-captcha: classic English, input instead of button',
    variant: 'classic-en',
    url: signIn,
    expect: 'sign-in-captcha',
    html: page({
      lang: 'en',
      body: `<form id="captcha_container"><fieldset><legend>Security check</legend>${picture}
        <input id="captchaGuess"><input type="submit" id="submit_captcha" value="Submit"></fieldset></form>`,
    }),
  },
  {
    name: 'sign-in-captcha: the check in a frame of another origin',
    variant: '2026-en',
    url: regionalSignIn,
    expect: 'sign-in-captcha',
    html: page({
      body: `<div id="__next"><div><div><h1>Security check</h1>${frame('core-container')}</div></div></div>`,
    }),
  },
  {
    name: 'sign-in-captcha: the frame alone, Chinese page',
    variant: 'ids-only',
    url: regionalSignIn,
    expect: 'sign-in-captcha',
    html: page({ lang: 'zh', body: `<main><div>安全</div>${frame('coreContainer')}</main>` }),
  },
  {
    name: 'sign-in-captcha: old ids in kebab case, no heading',
    variant: 'ids-only',
    url: signIn,
    expect: 'sign-in-captcha',
    html: page({
      body: `<div id="captcha-container"><img id="captcha-image" src="${pixel}" width="200" height="70" alt="">
        <input id="captcha-guess"><a role="button" id="submit-captcha" href="#">→</a></div>`,
    }),
  },
  {
    name: 'sign-in-captcha: Japanese heading, English button',
    variant: 'mixed-language',
    url: signIn,
    expect: 'sign-in-captcha',
    html: page({
      lang: 'ja',
      body: `<div id="captcha_container"><div class="t">セキュリティ チェック</div>${picture}<input id="captchaGuess">
        <button id="submit_captcha">Submit</button></div>`,
    }),
  },
  {
    name: 'sign-in-captcha: heading translated by the browser, frame untouched',
    variant: 'browser-translated',
    url: signIn,
    expect: 'sign-in-captcha',
    html: page({
      lang: 'ja',
      body: `<div id="__next"><h1>${translated('セキュリティ検査')}</h1>${frame('core-container')}</div>`,
    }),
  },
  {
    name: 'sign-in-captcha: the frame arrives after the heading',
    variant: 'mid-load',
    url: signIn,
    expect: 'sign-in-captcha',
    acts: true,
    html: page({
      body: `<div id="__next"><h1>Security check</h1><div id="slot"></div></div>${late(frame('core-container'))}`,
      script: acting(arriveIn('#slot')),
    }),
  },
  {
    name: 'sign-in-captcha: the step is switched on in place, then drawn again',
    variant: 're-rendered',
    url: signIn,
    expect: 'sign-in-captcha',
    acts: true,
    html: page({
      lang: 'en',
      body: `<div id="first"><input type="email" id="resolving_input"><button id="next_button">Next</button></div>
        <div id="captcha_container" style="display:none"><h2>Security check</h2>${picture}<input id="captchaGuess"></div>`,
      script: acting(`document.querySelector('#first').style.display = 'none';
        document.querySelector('#captcha_container').style.display = 'block';
        await wait(300); ${redraw('#captcha_container')}`),
    }),
  },
  {
    name: 'sign-in-captcha: the frame in a modal',
    variant: 'in-modal',
    url: signIn,
    expect: 'sign-in-captcha',
    acts: true,
    html: page({
      body: `<div id="__next"></div>${modal(`<h2>Security check</h2>${frame('core-container')}`)}`,
      script: acting(openModal),
    }),
  },
  {
    name: 'sign-in-captcha: the heading alone',
    variant: 'near-miss',
    url: signIn,
    expect: 'unknown',
    html: page({ lang: 'en', body: `<h1>Security check</h1><input type="text"><button>Submit</button>` }),
  },
  {
    name: 'sign-in-captcha: the check is loaded but not shown, the e-mail step is',
    variant: 'near-miss',
    url: signIn,
    expect: 'sign-in-identity',
    html: page({
      lang: 'en',
      body: `<label>Root user email address<input type="email" id="resolving_input"></label><button id="next_button">Next</button>
        <div style="display:none">${frame('core-container')}</div>
        <div id="captcha_container" style="display:none"><h2>Security check</h2><input id="captchaGuess"></div>`,
    }),
  },
];
