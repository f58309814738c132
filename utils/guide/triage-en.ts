import type { TreeWords } from '../panel/tree';
import type { triage } from '../panel/triage';

export const triageEn: TreeWords<typeof triage> = {
  'no-call': {
    title: 'When no call comes',
    texts: [
      'In several reports the registered number was old and nobody could answer it.',
      'Can you answer the phone whose number, or last digits, the page shows?',
    ],
    answers: {
      how: 'Yes, I can',
      repair: 'No, that number is old',
      'which-number': 'I do not know which it is',
    },
  },
  'which-number': {
    title: 'The number that AWS calls',
    texts: [
      'It is the phone number under “Contact information” of the account.',
      '“Alternate contacts” are not called.',
      'Compare the number or the last digits on the page with your phones.',
    ],
    answers: { how: 'It is one that I can answer', repair: 'It is one that I cannot answer' },
  },
  how: {
    title: 'After the button was pressed',
    texts: ['What happened after you pressed the button? Choose what comes closest.'],
    answers: {
      'at-once': 'The page said at once that it failed',
      silent: 'The phone never rang',
      missed: 'It rang, but I could not answer',
      'no-sms': 'The SMS does not come',
      refused: 'The six digits are not taken',
    },
  },
  'at-once': {
    title: 'Check how the number is written',
    texts: [
      'A failure at once may mean that the registered number has the wrong form.',
      'The form is +81 and the number without its first 0, digits only: +819012345678',
      'A right form does not promise that the call comes.',
    ],
    answers: { repair: 'See how to correct it', silent: 'The form is right' },
  },
  silent: {
    title: 'Check what refuses calls',
    texts: [
      'Calls do not reach a phone that rejects anonymous ones: switch that off for now.',
      'Look at both the handset and the carrier’s service.',
      'Switch off what rejects spam calls as well.',
      'Make sure that the phone has reception and is not in use.',
    ],
    answers: { retry: 'I changed something', 'other-way': 'None of this applies' },
  },
  missed: {
    title: 'Ask for the call again',
    texts: [
      'Take the phone in your hand, then press the call button of this page again.',
      'If there is none, start over from the sign-in page.',
      'If six new digits appear, use the new ones.',
    ],
    answers: { 'other-way': 'It still does not work' },
  },
  refused: {
    title: 'Check the six digits once more',
    texts: [
      'Digits that stand on this page are pressed on the phone’s keypad.',
      'Digits that came by phone or SMS are typed into this page.',
      'After asking for another call, use the new digits.',
    ],
    answers: { 'other-way': 'They are still not taken' },
  },
  retry: {
    title: 'Wait a little and try again',
    texts: [
      'Busy lines can keep a call from coming.',
      'Wait a little, then press the call button of this page.',
      'If there is none, start over from the sign-in page.',
    ],
    answers: { 'other-way': 'It still does not come' },
  },
  'other-way': {
    title: 'Other ways on',
    texts: ['There is a report of no call in spite of a right number. You can go another way.'],
    answers: {
      sms: 'Receive an SMS',
      repair: 'Correct the registered number',
      later: 'Try again later',
      support: 'Ask AWS Support',
    },
  },
  sms: {
    title: 'Receive an SMS',
    texts: [
      'Press “SMS text” if the page has that button.',
      'If six digits come by SMS, type them into this page.',
      'Landlines and 050 numbers may not receive it.',
    ],
    answers: { repair: 'Nothing came: correct the number', support: 'Nothing came: ask AWS Support' },
  },
  'no-sms': {
    title: 'When no SMS comes',
    texts: [
      'Check that the phone has reception and that nothing in it rejects SMS.',
      'Landlines and 050 numbers may not receive it.',
      'If this page has a “Voice call” button, you can ask for a call instead.',
      'If it has none, start over from the sign-in page and choose the call.',
    ],
    answers: {
      silent: 'I asked for a call, but it never rang',
      repair: 'Correct the registered number',
      support: 'Ask AWS Support',
    },
  },
  later: {
    title: 'Try again later',
    texts: [
      'Try where reception is good, with the phone in your hand.',
      'Start over from the sign-in page and follow the link in the new email.',
      'How often one may try is not published.',
    ],
    answers: { support: 'Ask AWS Support' },
  },
  repair: {
    title: 'Correct the registered number',
    texts: [
      'The recovery pages cannot change it. An administrator who can sign in can.',
      'It need not be the root user, but some administrators lack the right.',
      'Choose where the administrator does it.',
    ],
    answers: {
      'repair-console': 'In the console',
      'repair-cli': 'With the AWS CLI',
      'repair-member': 'From the organization’s management account',
      support: 'Nobody can',
    },
  },
  'repair-console': {
    title: 'Correct it in the console',
    texts: [
      'The administrator opens “Account” in the menu of the account name.',
      'Choose “Edit” beside “Contact information”.',
      'Write the number as in “+819012345678” and choose “Update”.',
      'Without the right to write, ask for the permission below.',
    ],
    copies: { accountPage: 'Copy the address', writePermission: 'Copy the permission’s name' },
    answers: { repaired: 'It is corrected' },
  },
  'repair-cli': {
    title: 'Correct it with the AWS CLI',
    texts: [
      'The whole contact is replaced: first read what is there into a file.',
      'In contact.json change “PhoneNumber” only, to a number like “+819012345678”.',
      'Leave name and address as they are, and write the file back.',
    ],
    copies: { read: 'Copy the reading command', write: 'Copy the writing command' },
    answers: { repaired: 'It is corrected' },
  },
  'repair-member': {
    title: 'Correct it from the organization',
    texts: [
      'Open the account in AWS Organizations and choose “Contact info”, then “Edit”.',
      'After “Save” a code for checking is sent by SMS to the registered number.',
      'With the AWS CLI, add this to each command, with the member’s own 12 digits.',
      'The organization needs trusted access for Account Management.',
    ],
    copies: { organizationsPage: 'Copy the address', member: 'Copy what to add' },
    answers: { 'repair-cli': 'See the AWS CLI commands', repaired: 'It is corrected' },
  },
  repaired: {
    title: 'Try again afterwards',
    texts: [
      'Start over from the sign-in page, and go on to the phone step by the new email.',
      'Correcting the number has helped before. It does not promise a call.',
    ],
    answers: { support: 'It still does not come' },
  },
  support: {
    title: 'Ask AWS Support',
    texts: [
      'The form is in English. “Support language” may offer Japanese.',
      'Japanese support works 9:00 to 18:00 Japan time, not on weekends and holidays.',
      'AWS publishes no phone number: do not call one that you found elsewhere.',
    ],
    answers: {
      companion: 'Prepare it (the fields, a text to paste)',
      'support-form': 'Open the support form',
    },
  },
};
