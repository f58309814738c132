import type { RecoveryNotesWords } from './recovery-notes-words';

export const recoveryNotesEn: RecoveryNotesWords = {
  underWay: 'A recovery is under way',
  steps: [
    'from the MFA prompt to recovery',
    'e-mail verification',
    'phone verification',
    'sign in to the console',
    'replace the MFA device',
  ],
  otherTab: {
    opened: (step) => `It is going on in another tab${step === null ? '' : ` (now: ${step})`}.`,
    moved: (step) => `It went on in another tab${step === null ? '' : ` (now: ${step})`}.`,
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
