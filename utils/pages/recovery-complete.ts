import { allOf, anyOf, control, definePage, text } from './evidence';
import { finish, finishHeading, phoneHeading } from './labels-recovery';
import { noMfaPath } from './shared-evidence';

/** Step 3: both checks are passed; the console opens from here. */
export const recoveryComplete = definePage({
  id: 'recovery-complete',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS knowledge article; Japanese user report',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(control(finish, 'enabled'), anyOf(text(finishHeading), text(phoneHeading), noMfaPath)),
    },
  ],
  pointAt: [control(finish, 'enabled')],
});
