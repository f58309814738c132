import type { ConsolePageWords } from './guide-words';

export const consolePagesEn: ConsolePageWords = {
  'security-credentials': () => ({
    title: 'Register a new MFA device',
    steps: [
      'Register a new one by “Assign MFA device” (MFAデバイスの割り当て).',
      'With two of different kinds, one that breaks is no trouble.',
      'The old one stays until you remove it: do so once the new one is registered.',
      'When you are done, check the contact phone number too.',
    ],
    next: null,
    offers: [{ text: 'Until all is done: a list to tick', to: 'after' }],
  }),
  'contact-information': () => ({
    title: 'The number that AWS calls',
    steps: [
      'A recovery calls the phone number in “Contact information” (連絡先情報).',
      'Its form: +81 and the digits without the first 0, as in +819012345678',
      '“Alternate contacts” (代替の連絡先) are not used for recovery.',
    ],
    next: 'The toolbar’s “Fukkyu Navi” checks the form of the number.',
  }),
};
