import type { afterwards } from '../panel/afterwards';
import type { TreeWords } from '../panel/tree';

export const afterwardsEn: TreeWords<typeof afterwards> = {
  after: {
    title: 'Until all is done',
    texts: ['Go from top to bottom. What you tick is kept in Fukkyu Navi in the toolbar too.'],
    answers: {
      'after-new': 'Register a new MFA device',
      'after-spare': 'Register another one of a different kind',
      'after-old': 'Remove the old MFA device',
      'after-number': 'Check the contact number',
      'after-mailbox': 'Check the root user’s email',
      'after-try': 'Try to sign in in another window',
      'after-calls': 'Switch anonymous-call rejection on again',
      'after-iam': 'Repair the MFA of IAM users too',
      'after-theft': 'After a theft or loss: change the password',
    },
  },
  'after-new': {
    title: 'Register a new MFA device',
    texts: [
      'Press “Assign MFA device” and choose its name and kind.',
      'With an authenticator app, type two codes in a row.',
      'Show the secret key to nobody.',
    ],
  },
  'after-spare': {
    title: 'Register a spare one',
    texts: [
      'Register at least two of different kinds, so that one may break.',
      'For example a passkey or security key beside the authenticator app.',
    ],
  },
  'after-old': {
    title: 'Remove the old MFA device',
    texts: [
      'A recovery leaves the old device registered.',
      'Choose the old one under “Multi-factor authentication (MFA)”.',
      'Press “Remove” (on older pages “Deactivate”), and once more where you are asked.',
      'Tell the new ones by the names that you gave them, and leave them.',
    ],
  },
  'after-number': {
    title: 'Check the contact number',
    texts: [
      'Next time too, AWS calls the number under “Contact information”.',
      'Can you answer it now, and does it begin with +81?',
    ],
    answers: { 'account-page': 'Open the “Account” page' },
  },
  'after-mailbox': {
    title: 'Check the root user’s email',
    texts: [
      'Make sure that the root user’s email goes on arriving.',
      'If it is one person’s address, let somebody else receive it too.',
    ],
  },
  'after-try': {
    title: 'Try to sign in',
    texts: [
      'Leave this console open.',
      'Sign in in a private or incognito window.',
      'If the new device lets you in, you are done. If not, mend it here.',
    ],
    copies: { signInPage: 'Copy the sign-in address' },
  },
  'after-calls': {
    title: 'Put the phone’s settings back',
    texts: ['Switch on again what you had switched off, on the handset and at the carrier.'],
  },
  'after-iam': {
    title: 'IAM users’ MFA is another matter',
    texts: [
      'Recovering the root user leaves the MFA of IAM users as it is.',
      'If it was on the same phone, remove and register it again as well.',
    ],
    answers: { 'iam-remove': 'See how to remove it' },
  },
  'after-theft': {
    title: 'Change the password',
    texts: [
      'Needed if the phone was stolen or lost.',
      'Change the root user’s password on this page.',
      'After a mere breakdown it is not needed.',
    ],
  },
};
