import { allOf, anyOf, called, code, definePage, text } from './evidence';
import { phoneHeading } from './labels-recovery';
import { callThere, noMfaPath } from './shared-evidence';

/** A call was asked for and its six digits stand on the page: they are pressed on the phone. */
export const phoneCodeOnScreen = definePage({
  id: 'phone-code-on-screen',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS IAM user guide and knowledge article; Japanese user report; the element is inferred',
      years: '2017–2026',
      confidence: 'I',
      needs: allOf(code, anyOf(noMfaPath, text(phoneHeading), callThere, called)),
    },
  ],
  pointAt: [],
});
