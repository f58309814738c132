import type { RecoveryNotesWords } from './recovery-notes-words';

export const recoveryNotesEn: RecoveryNotesWords = {
  underWay: 'A recovery is under way',
  steps: [
    'from the MFA prompt to recovery',
    'email verification',
    'phone verification',
    'sign in to the console',
    'replace the MFA device',
  ],
  otherTab: {
    opened: (step) => `It is going on in another tab${step === null ? '' : ` (now: ${step})`}.`,
    moved: (step) => `It went on in another tab${step === null ? '' : ` (now: ${step})`}.`,
  },
  otherDevice: {
    text: ({ system, browser }, step) =>
      `It is going on in ${browser ?? 'a browser'} on ${system ?? 'another device'}${step === null ? '' : ` (now: ${step})`}.`,
    advice:
      'To finish it in the same browser on that device is the safe way. If you sign in here, you may be asked for MFA again.',
    here: 'Go on on this device',
  },
  place: {
    title: 'On which device do you want to go on?',
    ask: 'The safe way is to stay, from before the email is opened to the end, on the device on which you want to use the console.',
    here: 'On this phone',
    elsewhere: 'On a computer',
    chosenElsewhere:
      'Start from the AWS sign-in in the computer’s browser, and open the verification email on that computer as well.',
    afterAll: 'Go on here after all',
  },
  goThere: 'Go to that tab',
  takeOver: 'Go on in this tab',
  leftForLong: {
    text: (step) =>
      `A recovery begun earlier is still open${step === null ? '' : ` (up to: ${step})`}. Do you want to go on?`,
    goOn: 'Go on',
    stop: 'Stop the recovery',
  },
  unsaved: {
    title: 'Your progress cannot be recorded',
    full: 'The browser’s storage is full. The guide on this page works all the same.',
    unreachable: 'The browser’s storage does not answer. The guide on this page works all the same.',
    newer:
      'A newer version of Fukkyu Navi wrote the record; it is left as it is. The guide works all the same.',
  },
};
