import type { Mail, World } from '../world.ts';
import { html, page, type Html } from './html.ts';

/** A webmail: newest first, every link opens a new tab as webmail does. Reload it to see new mails. */
export function mailbox(world: World): string {
  const body = html`<main>
    <h1>${world.account.rootEmail}</h1>
    ${world.mails.length === 0 ? html`<p>No mail yet.</p>` : world.mails.map(article).reverse()}
  </main>`;
  return page('en', 'Mailbox', null, body);
}

function article(mail: Mail): Html {
  return html`<article>
    <p>${mail.from}</p>
    <h2>${mail.subject}</h2>
    <p><a href="${mail.url}" target="_blank" rel="noopener noreferrer">${mail.link}</a></p>
  </article>`;
}
