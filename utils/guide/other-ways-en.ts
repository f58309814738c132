import type { otherWays } from '../panel/other-ways';
import type { TreeWords } from '../panel/tree';

export const otherWaysEn: TreeWords<typeof otherWays> = {
  'other-ways': {
    title: 'Look for another way in',
    texts: ['If one of these lets you in, no recovery is needed. Choose what applies.'],
    answers: {
      'second-device': 'I may have registered another device',
      passkey: 'I have a passkey or a security key',
      'app-backup': 'I changed or repaired the phone',
      'code-refused': 'I see six digits, but they are not taken',
      'start-recovery': 'None of these',
    },
  },
  'second-device': {
    title: 'Use another registered device',
    texts: [
      'Up to eight MFA devices can be registered. Think of those set up before.',
      'Press “Try another MFA method” if it is there.',
      'Where methods are listed, choose the one at hand and press “Next”.',
    ],
    answers: { 'start-recovery': 'There is none' },
  },
  passkey: {
    title: 'Sign in with a passkey or key',
    texts: [
      'A passkey may be on another device or in a password manager.',
      'A security key is plugged in or held to the device.',
      'Where MFA methods are listed, choose the passkey or security key.',
    ],
    answers: { 'start-recovery': 'It was not registered at AWS' },
  },
  'app-backup': {
    title: 'Look for the app’s backup',
    texts: [
      'Some authenticator apps keep a backup or sync with other devices.',
      'If the old phone or a tablet still works, open the same app there.',
      'Install the same app on the new device and try to restore from your account.',
      'If it shows six digits for AWS, type them into this page.',
    ],
    answers: { 'start-recovery': 'There is no backup' },
  },
  'code-refused': {
    title: 'When the digits are not taken',
    texts: [
      'They change every 30 seconds. Type digits that have just appeared.',
      'Set the phone’s date and time to automatic.',
      'If the app lists similar names, make sure that it is this account.',
      'If that does not help, AWS can be synced with the device’s clock.',
    ],
    answers: { resync: 'See how to sync the clock', 'start-recovery': 'Go on to the recovery' },
  },
  resync: {
    title: 'Sync with the device’s clock',
    texts: [
      'Go on by this page’s “Troubleshoot MFA” or similar link.',
      'On the next page choose “Re-sync”.',
      'Type six digits, then the next six in the second field: two in a row.',
    ],
    answers: { 'start-recovery': 'It does not help: go on to the recovery' },
  },
  'start-recovery': {
    title: 'Go on to the recovery',
    texts: [
      'Press “Troubleshoot MFA” or a similar link on this page.',
      'It may also be called “Trouble signing in?”.',
      'You are verified by the root user’s email and the registered phone number.',
      'Nothing that is set up now is lost by pressing it.',
    ],
    answers: { 'lost-mailbox': 'I cannot receive that email' },
  },
};
