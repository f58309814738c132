import type { PageState } from '../state.ts';
import { html, page } from './html.ts';

/**
 * The recovery steps of the classic UI in one document: the three headings stay, and the script shows the body of the
 * step that is due, a failure or a dead link by `display`.
 */
export function classicRecovery(state: PageState, stage: 'email' | 'phone' | 'done' | 'dead'): string {
  const { email, phone, failed, complete, dead, lang, recovery } = state.words;
  const body = html`<main data-stage="${stage}" data-during-call="${state.duringCall}">
    <h1>${recovery}</h1>
    <section>
      <h2>${email.heading} <span data-ticked="email">✓</span></h2>
      <div data-step="email">
        <p>${email.text}</p>
        <form data-do="send-mail" class="before"><button>${email.send}</button></form>
        <div class="after">
          <p>${email.sent}</p>
          <p><a href="#" data-do="send-mail">${email.resend}</a></p>
        </div>
      </div>
    </section>
    <section>
      <h2>${phone.heading} <span data-ticked="phone">✓</span></h2>
      <div data-step="phone">
        <p>${phone.text}</p>
        <p>${state.phone}</p>
        <div class="code"></div>
        <button type="button" class="call">${phone.call}</button>
        <template
          ><p>${phone.keyIn}</p>
          <p><strong></strong></p
        ></template>
      </div>
      <div data-step="failed">
        <p>${failed.text}</p>
        <p><a href="https://support.aws.amazon.com/#/contacts/aws-mfa-support">${failed.support}</a></p>
      </div>
    </section>
    <section>
      <h2>${complete.heading}</h2>
      <div data-step="done">
        <p>${complete.text}</p>
        <button type="button" data-href="${state.stepThreePath}">${complete.submit}</button>
      </div>
    </section>
    <section data-step="dead">
      <h2>${dead.heading}</h2>
      <p>${dead.text}</p>
    </section>
  </main>`;
  return page(lang, recovery, 'classic-recovery.ts', body);
}
