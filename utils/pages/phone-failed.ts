import { allOf, anyOf, control, definePage, text } from './evidence';
import { askSupport, phoneFailed } from './labels-recovery';
import { callControls, callThere, noMfaPath } from './shared-evidence';

/** The call did not come or the code was not taken. Only Japanese wordings are on record. */
export const phoneFailedPage = definePage({
  id: 'phone-failed',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'classic',
      source: 'Japanese user reports',
      years: '2020–2022',
      confidence: 'B',
      needs: allOf(text(phoneFailed), anyOf(control(askSupport), callThere, noMfaPath)),
    },
  ],
  pointAt: [],
  // What the guide speaks of may stand at the end of a narrow window, where the guide does.
  keepClear: [control(askSupport), ...callControls('enabled')],
});
