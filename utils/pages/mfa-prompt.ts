import {
  allOf,
  anyOf,
  choice,
  control,
  definePage,
  named,
  not,
  onHost,
  present,
  testId,
  text,
} from './evidence';
import {
  anotherMethod,
  authenticatorApp,
  mfaCodeField,
  mfaHeading,
  recoveryLink,
  rootSignIn,
  rootUser,
} from './labels-sign-in';

/** The code of the lost phone is asked for. Root and IAM users meet the same prompt. */
export const mfaPrompt = definePage({
  id: 'mfa-prompt',
  hosts: ['sign-in', 'alias-sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'sign-in extensions, automations and user scripts',
      years: '2017–2026',
      confidence: 'A',
      needs: anyOf(
        named('mfaCode'),
        named('mfa_submit_button'),
        named('submitMfa_button'),
        named('next_multi'),
        testId('mfa-submit-button'),
        testId('mfa-continue-button'),
        choice('SWHW'),
      ),
    },
    {
      generation: 'any',
      source: 'editions of the AWS IAM user guide; user reports',
      years: '2013–2026',
      confidence: 'A',
      needs: allOf(
        anyOf(control(recoveryLink), control(anotherMethod)),
        anyOf(text(mfaHeading), text(mfaCodeField), control(authenticatorApp)),
      ),
    },
  ],
  pointAt: [control(recoveryLink, 'enabled')],
  keepClear: [named('mfaCode')],
  iam: anyOf(
    onHost('alias-sign-in'),
    allOf(
      present('#mfacode, #account, #username, #accountFields, [ng-app="IamLoginApp"]'),
      // Inferred signs, of which the field's spelling is one: what the page says of a root user counts for more.
      not(anyOf(text(rootSignIn), text(rootUser))),
    ),
  ),
});
