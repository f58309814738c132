import { allOf, anyOf, called, control, definePage, named, not, text } from './evidence';
import { alternativeFactors, emailHeading, phoneHeading, phoneText } from './labels-recovery';
import { callControls, codeEntry, noMfaPath } from './shared-evidence';

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
        // The code of a mail is typed in before the call can be asked for.
        not(allOf(text(emailHeading), anyOf(...callControls('disabled')), not(called))),
      ),
    },
  ],
  pointAt: [],
  keepClear: [codeEntry],
});
