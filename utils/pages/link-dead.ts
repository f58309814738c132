import { allOf, called, definePage, message, not, present, settled } from './evidence';
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
      needs: allOf(noMfaPath, present('meta[name="attributes"]'), settled, message, not(called)),
    },
  ],
  pointAt: [],
});
