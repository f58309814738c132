import { allOf, anyOf, called, control, definePage, inOrder, named, not, text } from './evidence';
import { alternativeFactors, emailHeading, phoneHeading, phoneText } from './labels-recovery';
import { callThere, codeEntry, noMfaPath } from './shared-evidence';

/** The other direction: a code came by SMS or voice and is typed into the page. The screen itself was never recorded. */
export const phoneCodeEntry = definePage({
  id: 'phone-code-entry',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: '2026',
      source: 'inferred from the wording of the phone step',
      years: '2026',
      confidence: 'I',
      needs: allOf(
        codeEntry,
        anyOf(noMfaPath, text(phoneHeading), text(phoneText)),
        not(anyOf(named('mfaCode'), named('captchaGuess'), control(alternativeFactors))),
        // A field of the step before, or on a page that has nothing but that step, takes the code of a mail.
        not(inOrder(codeEntry, text(phoneHeading))),
        not(allOf(text(emailHeading), not(anyOf(text(phoneHeading), text(phoneText), callThere, called)))),
      ),
    },
  ],
  pointAt: [],
  keepClear: [codeEntry],
});
