import { anyOf, definePage, named } from './evidence';

/** A picture with letters before the password. The newer one lives in a frame of another origin, out of reach. */
export const signInCaptcha = definePage({
  id: 'sign-in-captcha',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'classic',
      source: 'sign-in automations and extensions, 2017–2025',
      needs: anyOf(named('captchaGuess'), named('captcha_image'), named('submit_captcha')),
    },
    { generation: '2026', source: 'sign-in automation, 2025–2026', needs: named('core-container') },
  ],
  pointAt: [],
  keepClear: [named('captcha_image'), named('captchaGuess'), named('core-container')],
});
