import { allOf, anyOf, called, definePage, not, present, settled, text } from './evidence';
import { emailHeading, phoneHeading } from './labels-recovery';
import { message } from './message';
import { noMfaPath } from './shared-evidence';

/** The mail's link leads to a page without any step: expired or used. Inferred from what is missing. */
export const linkDead = definePage({
  id: 'link-dead',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: '2026',
      source: 'inferred from automation code',
      years: '2026',
      confidence: 'I',
      needs: allOf(
        noMfaPath,
        present('meta[name="attributes"]'),
        settled,
        // Where a step is named, its controls may come half a minute later.
        not(anyOf(called, text(emailHeading), text(phoneHeading))),
        message,
      ),
    },
  ],
  pointAt: [],
});
