import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { html, page } from './html.ts';

/** Sign-in of an IAM user: alike to the root user's at first sight, and another matter. English only. */
export function iamSignIn(world: World): string {
  const words = wordsOf[world.ui];
  const body = html`<main data-view="iam">
    <div data-step="iam" id="accountFields">
      <form data-show="iam-mfa">
        <h1>IAM user sign in</h1>
        <label>Account ID or alias <input id="account" value="123456789012" /></label>
        <label>IAM username <input id="username" /></label>
        <label>Password <input type="password" id="password" name="password" /></label>
        <button id="signin_button">Sign in</button>
      </form>
      <button
        type="button"
        id="root_account_signin"
        data-testid="not-sign-in-with-iam"
        data-href="https://signin.aws.amazon.com/"
      >
        Sign in using root user email
      </button>
    </div>
    <div data-step="iam-mfa">
      <h1>${words.mfa.heading}</h1>
      <label>${words.mfa.field} <input id="mfacode" maxlength="6" autocomplete="one-time-code" /></label>
      <button type="button" id="submitMfa_button">${words.mfa.submit}</button>
    </div>
  </main>`;
  return page('en', 'IAM user sign in', 'steps.ts', body);
}
