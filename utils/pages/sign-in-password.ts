import { allOf, anyOf, control, definePage, named, not, text } from './evidence';
import { forgotPassword, rootSignIn } from './labels-sign-in';
import { iamForm } from './shared-evidence';

/** The root password; the way back through the MFA recovery starts behind it. */
export const signInPassword = definePage({
  id: 'sign-in-password',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'sign-in extensions and automations',
      years: '2017–2026',
      confidence: 'A',
      needs: allOf(anyOf(named('password'), named('root_forgot_password_link')), not(iamForm)),
    },
    {
      generation: 'any',
      source: 'AWS sign-in tutorial; AWS Japan blog',
      years: '2017–2026',
      confidence: 'B',
      needs: allOf(control(forgotPassword), text(rootSignIn), not(iamForm)),
    },
  ],
  pointAt: [],
  // The whole form: that for a new password has no field of the last name.
  iamSignIn: allOf(named('account'), named('username'), named('password')),
});
