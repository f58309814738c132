import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { html, page } from './html.ts';

/** A console document: a bar, an empty root, and the markers that console pages carry. Its script fills the root. */
export function consolePage(world: World, script: 'credentials.ts' | 'account.ts'): string {
  const { lang, credentials } = wordsOf[world.ui];
  const head = html`<meta name="awsc-lang" content="${lang}" />
    <meta name="awsc-session-data" content="made up, and not to be read" />`;
  const body = html`<header>
      <a href="/iam/home#/security_credentials" data-testid="aws-security-credentials"
        >${credentials.heading}</a
      >
    </header>
    <main><p>…</p></main>`;
  return page(lang, 'Console', script, body, head);
}
