import type { LetterWords } from '../support/letter';

export const letterEn: LetterWords = {
  greeting: 'Hello AWS Support,',
  device: {
    broken: 'The device with the MFA for my root user is broken.',
    lost: 'The device with the MFA for my root user was lost or stolen.',
    changed: 'I changed my phone and could not move the MFA for my root user to the new one.',
  },
  tried: {
    'no-call': 'I tried to sign in using alternative factors, but the verification call did not come.',
    'code-refused':
      'I tried to sign in using alternative factors, but the code from the call was not accepted.',
    'old-number':
      'I cannot sign in using alternative factors, because the phone number on the account is out of use.',
    'no-mail': 'I tried to sign in using alternative factors, but the verification email did not arrive.',
    untried: 'I have not been able to sign in.',
  },
  request: 'Please help me sign in again by removing the MFA device that no longer works from my root user.',
  language: {
    japanese: 'Please contact me in Japanese (9:00-18:00 JST on weekdays).',
    english: 'You can contact me in English. Please speak slowly, as I am not a native speaker.',
  },
  number: ({ international, domestic }) =>
    `Phone number listed on the account: ${international} (in Japan: ${domestic})`,
  numberBlank: 'Phone number listed on the account: ____________',
  addressBlank: 'Email address of the root user: ____________',
  closing: 'Thank you.',
};
