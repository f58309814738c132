import { allOf, anyOf, codeFields, control, definePage, text } from './evidence';
import {
  alternativeFactors,
  alternativeFactorsHeading,
  resync,
  troubleshootHeading,
} from './labels-recovery';
import { recoveryLink } from './labels-sign-in';
import { noMfaPath } from './shared-evidence';

/** Re-sync the device, or go on without it. */
export const mfaTroubleshoot = definePage({
  id: 'mfa-troubleshoot',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: '2026',
      source: 'field log',
      years: '2026',
      confidence: 'C',
      needs: allOf(control(alternativeFactors), noMfaPath),
    },
    {
      generation: 'classic',
      source: 'AWS IAM user guide; Japanese user reports',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(
        control(alternativeFactors),
        anyOf(
          text(troubleshootHeading),
          text(resync),
          text(alternativeFactorsHeading),
          text(recoveryLink),
          codeFields(2),
        ),
      ),
    },
  ],
  pointAt: [control(alternativeFactors, 'enabled')],
});
