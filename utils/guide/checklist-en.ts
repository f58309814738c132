import type { ChecklistWords } from './checklist-words';

export const checklistEn: ChecklistWords = {
  heading: 'Checklist',
  groups: { prepare: 'Prepare', recover: 'Recover', afterwards: 'Afterwards' },
  progress: (settled, of) => `${settled} of ${of}`,
  skip: 'Not needed',
  skipItem: (item) => `Not needed: ${item}`,
  ready: {
    title: 'You could recover now',
    detail: 'All is prepared. Still, nobody can promise that the call will come.',
  },
  goneThrough: {
    title: 'Preparations reviewed',
    detail:
      'What you marked as not needed is not prepared. Still, nobody can promise that the call will come.',
  },
  notReady: (open) => `${open} to go`,
  stillOpen: {
    'set-aside': 'No recovery can do without something that you marked as not needed.',
    number: 'The saved phone number is better not registered like this.',
  },
  rehearse: 'Rehearse a recovery',
  items: {
    'root-mailbox': {
      title: 'I receive the root user’s email',
      detail: 'A recovery starts with a verification email to this address.',
    },
    'contact-number-form': {
      title: 'The contact number is stored in the +81 form',
      detail: 'The one under Contact information. Alternate contacts are not used for recovery.',
    },
    'contact-number-answered': {
      title: 'I can answer a call to that number right now',
      detail: 'Not a former colleague’s mobile, nor a desk phone nobody sits at.',
    },
    'second-mfa-device': {
      title: 'Two or more MFA devices are registered',
      detail: 'The root user can have eight. With one that works, no recovery is needed.',
    },
    'contact-administrator': {
      title: 'Another administrator can correct the number',
      detail: 'They need the right to read the contact information and the right to write it.',
    },
    'contact-number-verified': {
      title: 'The number is verified by SMS',
      detail: 'AWS CLI: send-phone-number-verification. It does not tell whether a call comes.',
    },
    'root-password-at-hand': {
      title: 'I can get at the root user’s password',
      detail: 'Kept only in the phone, it goes when the phone does.',
    },
    'phone-backup': {
      title: 'A computer holds a backup of the phone',
      detail: 'Whether the authenticator’s codes come back with it depends on the app.',
    },
    'rehearsal-finished': {
      title: 'I went through the rehearsal to its end',
      detail: 'It ticks itself when you finish. No account is used.',
    },

    'other-mfa-device': {
      title: 'I looked for another registered MFA device',
      detail: 'A passkey or security key counts too. If you find one, just sign in with it.',
    },
    'root-password': {
      title: 'I know the root user’s password',
      detail: 'It is asked for before MFA. After a reset, MFA is still asked for.',
    },
    'one-device': {
      title: 'I chose one device and browser to the end',
      detail: 'A console opened on another device may ask for MFA again.',
    },
    'phone-in-hand': {
      title: 'The phone with that number is in my hand',
      detail: 'If the handset is broken, its SIM can take the call in another one.',
    },
    'anonymous-calls-allowed': {
      title: 'Anonymous-call rejection is off for now',
      detail: 'If calls without a number are refused, the call from AWS does not connect.',
    },
    'verification-mail': {
      title: 'I opened the verification email on this device',
      detail: 'From recover-mfa-no-reply@verify.signin.aws. Look in spam as well.',
    },

    'old-mfa-removed': {
      title: 'I removed the MFA device that fails',
      detail: 'It stays registered after a recovery and is asked for at the next sign-in.',
    },
    'new-mfa-registered': {
      title: 'I registered a new MFA device',
      detail: 'In the console: account name, then Security credentials.',
    },
    'spare-mfa-registered': {
      title: 'I registered a spare MFA device too',
      detail: 'On another device or a security key, for the next time one breaks.',
    },
    'sign-in-tried': {
      title: 'I tried to sign in with the new MFA device',
      detail: 'In a private or incognito window, while the console stays open.',
    },
    'iam-mfa-repaired': {
      title: 'I repaired the IAM users’ MFA as well',
      detail: 'It is registered apart from the root user’s and a recovery leaves it as it is.',
    },
    'anonymous-calls-restored': {
      title: 'Anonymous-call rejection is back on',
      detail: 'Check both the handset and the carrier’s service.',
    },
    'password-after-theft': {
      title: 'I changed the password after a theft or loss',
      detail: 'Only if the device left your hands. Not needed for a broken one.',
    },
  },
  reminder: {
    label: 'Day to go through this again',
    detail:
      'From that day on the icon says “due”. It is looked at when the browser starts or an AWS page opens.',
    inHalfAYear: 'In half a year',
    remove: 'No reminder',
    due: 'It is time to go through your preparations.',
    again: 'Done (again in half a year)',
    incomplete: 'Enter year, month and day. The stored day stays until then.',
  },
};
