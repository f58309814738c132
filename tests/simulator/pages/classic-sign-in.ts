import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { captchaPicture } from './captcha.ts';
import { html, page, type Html } from './html.ts';

/** One document with a container for every step; the script shows one of them by `display`. */
export function classicSignIn(world: World, view: string): string {
  const words = wordsOf[world.ui];
  const body = html`<main data-view="${view}">
    ${identity(words.identity)} ${captcha(words.captcha)} ${password(words.password, world.account.rootEmail)}
    ${reset(words)} ${mfa(words.mfa)} ${troubleshoot(words.troubleshoot)}
  </main>`;
  return page(words.lang, words.identity.heading, 'steps.ts', body);
}

type Words = (typeof wordsOf)[World['ui']];

function identity(words: Words['identity']): Html {
  return html`<div data-step="identity">
    <form data-do="identity">
      <h1>${words.heading}</h1>
      <div id="aws-signin-general-user-selection-root">
        <label
          ><input type="radio" name="user" id="root_user_radio_button" value="ROOT" checked />
          ${words.rootUser}</label
        >
      </div>
      <label
        ><input type="radio" name="user" id="iam_user_radio_button" value="IAM" /> ${words.iamUser}</label
      >
      <label>${words.email} <input type="email" id="resolving_input" name="email" /></label>
      <p class="error">${words.unknownEmail}</p>
      <button id="next_button">${words.next}</button>
    </form>
  </div>`;
}

function captcha(words: Words['captcha']): Html {
  return html`<div data-step="captcha" id="captcha_container">
    <form data-do="captcha">
      <h1>${words.heading}</h1>
      <img id="captcha_image" alt="captcha" src="${captchaPicture}" />
      <label>${words.field} <input id="captchaGuess" name="captchaGuess" autocomplete="off" /></label>
      <p class="error">${words.wrong}</p>
      <button id="submit_captcha">${words.submit}</button>
    </form>
  </div>`;
}

function password(words: Words['password'], email: string): Html {
  return html`<div data-step="password">
    <form data-do="password">
      <h1>${words.heading}</h1>
      <p>${words.intro} <b>${email}</b></p>
      <label>${words.field} <input type="password" id="password" name="password" /></label>
      <p class="error">${words.wrong}</p>
      <button id="signin_button">${words.submit}</button>
      <p><a href="#" id="root_forgot_password_link" data-show="reset">${words.forgot}</a></p>
    </form>
  </div>`;
}

function reset({ reset: words }: Words): Html {
  return html`<div data-step="reset">
      <form data-do="reset-mail">
        <h1>${words.heading}</h1>
        <img id="password_recovery_captcha_image" alt="captcha" src="${captchaPicture}" />
        <label>
          ${words.guess} <input id="password_recovery_captcha_guess" name="captchaGuess" autocomplete="off" />
        </label>
        <button id="password_recovery_ok_button">${words.submit}</button>
      </form>
    </div>
    <div data-step="reset-sent"><p>${words.sent}</p></div>`;
}

function mfa(words: Words['mfa']): Html {
  return html`<div data-step="mfa-choice" id="multi_mfa_container">
      <h1>${words.chooser}</h1>
      <label><input type="radio" name="method" value="SWHW" checked /> ${words.authenticator}</label>
      <button type="button" id="next_multi" data-show="mfa">${words.next}</button>
    </div>
    <div data-step="mfa">
      <form data-do="mfa">
        <h1>${words.heading}</h1>
        <p>${words.text}</p>
        <label>
          ${words.field} <input id="mfaCode" name="mfaCode" maxlength="6" autocomplete="one-time-code" />
        </label>
        <p class="error">${words.wrong}</p>
        <button id="mfa_submit_button">${words.submit}</button>
        <p><a href="#" data-show="troubleshoot">${words.troubleshoot}</a></p>
      </form>
    </div>`;
}

function troubleshoot(words: Words['troubleshoot']): Html {
  return html`<div data-step="troubleshoot">
    <h1>${words.heading}</h1>
    <section>
      <h2>${words.resync}</h2>
      <label>${words.code1} <input maxlength="6" autocomplete="off" /></label>
      <label>${words.code2} <input maxlength="6" autocomplete="off" /></label>
      <button type="button">${words.resyncSubmit}</button>
    </section>
    <section>
      <h2>${words.alternative}</h2>
      <p>${words.alternativeText}</p>
      <form data-do="begin-recovery"><button>${words.submit}</button></form>
    </section>
  </div>`;
}
