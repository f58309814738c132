import { allOf, anyOf, codeFields, control, definePage, hash, not, path, testId, text } from './evidence';
import { assignMfa, credentialsHeading, mfaSection, wizardField } from './labels-console';

const ownMfaSection = allOf(control(assignMfa), anyOf(text(credentialsHeading), text(mfaSection)));

/** Where a new MFA device is registered. The hash is the proof: its content arrives late. */
export const securityCredentials = definePage({
  id: 'security-credentials',
  hosts: ['console'],
  proofs: [
    {
      generation: 'any',
      source: 'AWS IAM user guide; extensions',
      years: '2013–2026',
      confidence: 'A',
      needs: allOf(
        path(/^\/iam(?:v2)?\/home\/?$/),
        anyOf(hash(/^#?\/?security_credentials?\b/), testId('create-access-key'), ownMfaSection),
        // An IAM user's details, opened by an administrator, hold the same controls.
        not(hash(/^#\/users\b/)),
      ),
    },
  ],
  pointAt: [control(assignMfa, 'enabled')],
  // The wizard shows a secret key and takes codes: nothing is highlighted there.
  quiet: anyOf(text(wizardField), control(wizardField)),
  keepClear: [codeFields(2)],
});
