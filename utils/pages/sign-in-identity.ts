import { allOf, anyOf, choice, control, definePage, named, not, testId, text } from './evidence';
import { iamUser, identityText, rootEmailField, rootUser } from './labels-sign-in';
import { iamForm } from './shared-evidence';

/** Root or IAM user, and the e-mail address. */
export const signInIdentity = definePage({
  id: 'sign-in-identity',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'sign-in extensions and automations',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(
        anyOf(
          named('resolving_input'),
          named('root_user_radio_button'),
          named('iam_user_radio_button'),
          named('aws-signin-general-user-selection-root'),
          choice('ROOT'),
          choice('IAM'),
          named('root_account_signin'),
          testId('not-sign-in-with-iam'),
        ),
        not(iamForm),
      ),
    },
    {
      generation: 'any',
      source: 'AWS sign-in tutorial; Japanese user report',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(
        control(rootUser),
        anyOf(control(iamUser), text(rootEmailField), text(identityText)),
        not(iamForm),
      ),
    },
  ],
  pointAt: [],
});
