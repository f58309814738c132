import { wordsOf } from '../words/words.ts';
import type { World } from '../world.ts';
import { html, page } from './html.ts';

/**
 * The 2026 document: an empty root that its script fills. On `/noMfa` a meta element carries the link's credentials,
 * encoded, as AWS's page does; the product must never read its content.
 */
export function next2026(
  world: World,
  script: string,
  credentials: { token: string; key: string } | null,
): string {
  const { lang, identity } = wordsOf[world.ui];
  const encoded = Buffer.from(JSON.stringify(credentials)).toString('base64');
  const head = credentials ? html`<meta name="attributes" content="${encoded}" />` : html``;
  return page(lang, identity.heading, script, html`<div id="__next"></div>`, head);
}
