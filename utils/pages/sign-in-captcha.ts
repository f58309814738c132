import { anyOf, definePage, named } from './evidence';

/** A picture with letters before the password. The newer one lives in a frame of another origin, out of reach. */
export const signInCaptcha = definePage({
  id: 'sign-in-captcha',
  hosts: ['sign-in'],
  proofs: [
    {
      generation: 'classic',
      source: 'sign-in automations and extensions',
      years: '2017–2025',
      confidence: 'A',
      needs: anyOf(named('captchaGuess'), named('captcha_image'), named('submit_captcha')),
    },
    {
      generation: '2026',
      source: 'sign-in automation',
      years: '2025–2026',
      confidence: 'B',
      needs: named('core-container'),
    },
  ],
  pointAt: [],
  keepClear: [named('captcha_image'), named('captchaGuess'), named('core-container')],
});
