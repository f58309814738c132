import type { GuideWords } from './guide-words';
import { iamOffers } from './sign-in-pages-en';

export const en: GuideWords = {
  unknown: ({ iam, admin }) =>
    iam
      ? {
          title: 'The sign-in of IAM users',
          steps: [
            `If an IAM user’s MFA does not work, ask ${admin} to remove the MFA device.`,
            'To sign in as the root user, use the link for “Sign in using root user email”.',
          ],
          next: null,
          offers: iamOffers,
        }
      : {
          title: 'This screen is not one we know',
          steps: ['We cannot say what to press here.', 'The recovery goes as follows. See where you are.'],
          next: null,
          offers: [{ text: 'Report this screen', to: 'report' }],
        },
  counter: (step, of) => `Step ${step} of ${of}`,
  outline: [
    'From the MFA prompt to recovery',
    'Verify by email',
    'Verify by phone',
    'Sign in to the console',
    'Register a new MFA device',
  ],
  quote: (label, other) => `“${label}”${other === null ? '' : ` (${other})`} in the frame`,
  framed: 'what is in the frame',
  admin: 'your account’s administrator',
  code: {
    instruction: 'Press this number on the keypad of the phone that AWS calls (not on this screen)',
    again: 'Read it aloud again',
    before: 'Press on the phone’s keypad: ',
    between: ', ',
    after: '.',
  },
  device: ({ system, browser }) =>
    [browser, system].filter((name) => name !== null).join(' on ') || 'this device',
  deviceWarning: {
    mail: (device) =>
      `This is ${device}. It is safest to open the email where you want to use the console, in one browser to the end.`,
    recovery: (device) =>
      `This is ${device}. It is safest to go on here to the end. Another device may ask for MFA again.`,
  },
  panel: {
    copied: 'Copied.',
    copyFailed: 'It could not be copied. Please copy it by hand.',
    noAnswer: 'It could not be opened. Press again.',
  },
  lost: {
    title: 'The words of the guide could not be loaded',
    steps: [
      'The AWS page works as it is. Please do not close this tab.',
      'The steps and the number check also open from Fukkyu Navi in the toolbar.',
    ],
  },
  unjudged: 'The number could not be checked. You can check it in Fukkyu Navi in the toolbar.',
  cutOff: {
    title: 'Your progress cannot be recorded',
    texts: [
      'Fukkyu Navi was updated or does not answer. The guide on this page works all the same.',
      'There is no need to reload: from the next page on it is recorded again.',
    ],
  },
  chrome: {
    launcher: 'Open Fukkyu Navi',
    product: 'Fukkyu Navi',
    unofficial: 'unofficial',
    fold: 'Fold',
    move: 'Move elsewhere',
    stop: 'Stop the recovery',
    whatNext: 'After that',
    back: 'Back',
  },
};
