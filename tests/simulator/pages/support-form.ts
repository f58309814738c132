import { html, page } from './html.ts';

/** The support site: one document, its script draws the form for the address after the hash. English for everyone. */
export function supportForm(): string {
  return page('en', 'Support', 'support-form.ts', html`<main></main>`);
}
