import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { html, page } from './html.ts';

/** Where the mail of "Forgot password?" leads. */
export function newPassword(world: World): string {
  const { lang, reset: words } = wordsOf[world.ui];
  const body = html`<main data-view="new">
    <div data-step="new">
      <form data-do="new-password">
        <h1>${words.heading}</h1>
        <label>${words.newPassword} <input type="password" id="new_password" name="password" /></label>
        <label>${words.confirm} <input type="password" id="confirm_password" name="again" /></label>
        <button id="reset_password_submit">${words.save}</button>
      </form>
    </div>
    <div data-step="saved"><p>${words.saved}</p></div>
  </main>`;
  return page(lang, words.heading, 'steps.ts', body);
}
