import type { PopupWords } from './popup-words';

const steps = [
  'from the MFA prompt to recovery',
  'email verification',
  'phone verification',
  'sign in to the console',
  'replace the MFA device',
];

export const popupEn: PopupWords = {
  product: 'Fukkyu Navi',
  unofficial: 'An unofficial extension. Not made by AWS.',
  trust: {
    heading: 'This tab',
    pending: { title: 'Checking', detail: '' },
    genuine: {
      'sign-in': {
        title: 'A genuine AWS sign-in page',
        detail: 'The root user’s recovery goes on from this page.',
      },
      'alias-sign-in': {
        title: 'A genuine AWS sign-in page',
        detail: 'This is the entrance for IAM users. The root user enters at signin.aws.amazon.com.',
      },
      console: {
        title: 'The genuine AWS console',
        detail: 'Once signed in, you can check the contact number and the MFA devices here.',
      },
      support: {
        title: 'A genuine AWS support page',
        detail: 'The form about MFA is in English.',
      },
    },
    other: {
      host: {
        title: 'Not an AWS sign-in page',
        detail: 'Do not type the root user’s password or a verification code here.',
      },
      altered: {
        title: 'Cannot be confirmed as genuine',
        detail: 'The name is AWS’s, the form of the address is not. Open the page afresh.',
      },
      imitation: {
        title: 'A page with a name made to look like AWS',
        detail: 'It is not one of AWS’s. Type nothing and close this tab.',
      },
      'no-host': {
        title: 'The address of this tab cannot be checked',
        detail: 'Open the AWS sign-in page and check again.',
      },
    },
    hidden: 'This page hides the guide. How far you are stands below, under “Recovery”.',
    silent: 'The guide is not running on this page. Reloading the page may start it.',
  },
  recovery: {
    heading: 'Recovery',
    idle: {
      title: 'No recovery is under way',
      detail: 'To start one, sign in at AWS as far as the MFA prompt and press “Fukkyu Navi” on the page.',
    },
    active: {
      title: 'A recovery is under way',
      step: (step, of) => `Step ${step} of ${of}: ${steps[step - 1] ?? ''}`,
      started: (time) => `Started ${time}. Go on in this browser on this device.`,
    },
    finished: {
      title: 'The recovery is over',
      detail: 'The old MFA device stays registered. See “Afterwards” below.',
    },
    abandoned: {
      title: 'The recovery was given up',
      detail: 'On the sign-in pages the guide does not open by itself. On the recovery pages it opens again.',
    },
    openSignIn: 'Open the AWS sign-in page',
    finish: 'Finish recovery',
    abandon: 'Give up',
  },
  phone: {
    heading: 'Contact number',
    label: 'Type the number just as it is stored at AWS',
    privacy: 'Kept in this browser only, sent nowhere.',
    waiting: 'Type it to see whether its form agrees with what AWS asks for.',
    goOn: 'Go on typing.',
    judgeFailed: 'The check could not start. Open this again and retry.',
    saved: 'Saved number',
    endingIn: (digits) => `the number ending in ${digits}`,
    show: 'Show',
    remove: 'Delete',
    removed: 'The saved number is deleted.',
    beyondForm: 'What the form cannot tell',
    typed: 'As typed',
    toRegister: 'To register',
    surplus: 'not needed',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select the number and copy it by hand.',
  },
  stored: {
    damaged: {
      session: 'Part of the recovery record was damaged. What could be read is shown.',
      contactNumber: 'The saved number could not be read. Please type it again.',
      checklist: 'Some of the marks were damaged. What could be read is shown.',
      reminder: 'The day of the reminder could not be read. Please choose it again.',
    },
    newer: 'Saved by a later version of Fukkyu Navi. This version does not change it.',
    unreachable: 'What was saved could not be read. Opening this again may help.',
    full: 'The browser’s storage is full. It was not saved.',
    notSaved: 'It could not be saved. Open this again and retry.',
  },
  broken: {
    title: 'This could not be shown',
    detail: 'Close it and open it again. What you saved is still there.',
  },
};
