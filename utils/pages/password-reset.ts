import { anyOf, definePage, named, path } from './evidence';

/** Setting a new root password; the MFA prompt still comes afterwards. */
export const passwordReset = definePage({
  id: 'password-reset',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'any',
      source: 'sign-in automations; AWS troubleshooting page',
      years: '2018–2022',
      confidence: 'A',
      needs: anyOf(
        path(/^\/resetpassword\/?$/i),
        named('password_recovery_captcha_image'),
        named('password_recovery_captcha_guess'),
        named('password_recovery_ok_button'),
        named('new_password'),
        named('confirm_password'),
        named('reset_password_submit'),
      ),
    },
  ],
  pointAt: [],
  otherErrand: true,
  keepClear: [named('password_recovery_captcha_image'), named('password_recovery_captcha_guess')],
});
