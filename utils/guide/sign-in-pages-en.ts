import type { SignInPageWords } from './guide-words';

const noCall = [{ text: 'No call comes', to: 'no-call' }];
const noCode = [{ text: 'No call or SMS comes', to: 'no-call' }];
const whose = { text: 'IAM users, and other cases', to: 'whose' };
/** Also where such a user signs in. */
export const iamOffers = [{ text: 'Prepare a message to the administrator', to: 'iam-ask' }, whose];

const onToRecovery = 'As the root user, you can go on to recovery from the MFA prompt.';

export const signInPagesEn: SignInPageWords = {
  'sign-in-identity': () => ({
    title: 'The first sign-in screen',
    steps: ['Choose “Root user” (ルートユーザー).', 'Enter the account’s email address and go on.'],
    next: onToRecovery,
  }),
  'sign-in-captcha': () => ({
    title: 'A security check',
    steps: [
      'Type the characters you see, without spaces.',
      'If you cannot read them, ask for other ones or for audio.',
    ],
    next: onToRecovery,
  }),
  'sign-in-password': () => ({
    title: 'The password',
    steps: [
      'Enter the root user’s password and sign in.',
      'If you do not remember it, you can reset it from here.',
    ],
    next: onToRecovery,
  }),
  'password-reset': () => ({
    title: 'Resetting the password',
    steps: ['Follow the screen and choose a new password.', 'MFA will still be asked for afterwards.'],
    next: onToRecovery,
  }),
  'mfa-prompt': ({ iam, admin, button, pressable }) =>
    iam
      ? {
          title: 'The MFA code of an IAM user',
          steps: [
            'IAM users cannot recover by themselves.',
            `Ask ${admin} to remove the MFA device.`,
            'If you are the only administrator, recover the root user first.',
          ],
          next: null,
          offers: iamOffers,
        }
      : {
          title: 'AWS asks for an MFA code',
          steps: [
            'If you registered another MFA device or a passkey, use that.',
            pressable
              ? `If not, press ${button}.`
              : 'If not, look on this screen for the link that leads to recovery and press it.',
            `From here on it is the root user’s way. IAM users ask ${admin}.`,
          ],
          next: 'Pressing it removes no settings. You will choose a way to recover.',
          offers: [{ text: 'First look for another way in', to: 'other-ways' }, whose],
        },
  'mfa-troubleshoot': ({ button, is2026 }) => ({
    title: 'Choose the way to recover',
    steps: [
      is2026
        ? `Choose ${button}, then press “Next”.`
        : `Press ${button}. If there is a “Next”, press it, too.`,
      '“Re-sync” is for those who have their MFA device at hand.',
    ],
    next: 'Next comes the email. Go on where you want to use the console.',
  }),
  'email-verification': ({ pressable, button }) => ({
    title: 'Verify by email',
    steps: [
      pressable ? `Press ${button}. AWS sends an email.` : 'Look for the verification email from AWS.',
      'Open the email on this device, in this browser.',
      'In the email, press “Verify your email address”.',
      'If it does not come, look in spam. The sender ends in @verify.signin.aws.',
    ],
    next: 'Next comes the phone. Have the registered phone at hand.',
    offers: [{ text: 'The email cannot be received', to: 'lost-mailbox' }],
  }),
  'phone-verification': ({ button, called, is2026, pressable }) => ({
    title: called ? 'Waiting for the call' : 'Verify by phone',
    steps: called
      ? [
          'Answer when the phone rings.',
          'If six digits appear on this screen, press them on the phone’s keypad.',
          ...(is2026 ? ['If they come by call or SMS, type them into this screen.'] : []),
          ...(pressable ? [`If it does not ring, wait a little and press ${button} again.`] : []),
        ]
      : [
          'Take the registered phone. Switch anonymous-call rejection off for now.',
          pressable
            ? `When you are ready, press ${button}.`
            : 'Wait until the button that makes AWS call can be pressed.',
          // In one step: two would not fit on a small phone's screen.
          is2026
            ? 'Digits shown here: press them on the phone. From a call or SMS: type them here.'
            : 'Six digits appear on this screen. Answer, and press them on the keypad when asked.',
        ],
    next: 'If it works, a button to sign in to the console appears.',
    offers: called ? (is2026 ? noCode : noCall) : [],
  }),
  'phone-code-on-screen': () => ({
    title: 'Answer, and press the six digits',
    steps: [
      'Answer the phone. Whatever you hear, the number to press is here.',
      'When asked for it, press these six digits on the phone’s keypad.',
    ],
    next: 'If it works, the screen changes. Keep this page open.',
    offers: noCall,
  }),
  'phone-code-entry': () => ({
    title: 'Type the six digits you receive',
    steps: [
      'Six digits come by SMS or phone.',
      'Type them into the field on this screen. Do not press them on the phone’s keypad.',
    ],
    next: 'If it works, a button to sign in to the console appears.',
    offers: noCode,
  }),
  'phone-failed': () => ({
    title: 'The phone could not be verified',
    steps: [
      'Switch anonymous-call rejection off, wait a little, and try again.',
      'If it failed at once, the form of the registered number may be why.',
      'An administrator who can still sign in may be able to correct the number.',
      'If nobody can, contact AWS Support from this screen.',
    ],
    next: 'The toolbar’s “Fukkyu Navi” checks the form of the number.',
    offers: [{ text: 'Go through the reasons', to: 'no-call' }],
  }),
  'link-dead': () => ({
    title: 'This link does not seem to work',
    steps: [
      'If it is still loading, give it about 30 seconds.',
      'If nothing changes, it may be expired or used already.',
      'Start again from the sign-in and get a new email.',
    ],
    next: 'Open the new email on this device, in this browser, too.',
  }),
  'recovery-complete': ({ button }) => ({
    title: 'You are verified',
    steps: [`Press ${button} now.`, 'It is safest to open it here, not on another device or browser.'],
    next: 'When the console is open, register a new MFA device.',
  }),
};
