import type { RehearsalWords } from './rehearsal-words';

const spell = (code: string) => code.split('').join(', ');

export const rehearsalEn: RehearsalWords = {
  title: 'Rehearse a recovery',
  notReal: 'A rehearsal, with no connection to AWS. Pages, call and numbers are all examples.',
  restart: 'Start over',
  start: {
    lead: 'From sign-in to a new MFA device in about ten minutes. There is nothing to type in.',
    direction: {
      legend: 'Which way the code goes',
      choices: {
        'to-phone': {
          title: 'From the screen to the phone',
          detail: 'The older screens, and the ones in AWS’s documentation.',
        },
        'to-page': {
          title: 'From the phone to the screen',
          detail: 'Screens reported since 2026. The one that takes the code is on no record yet.',
        },
      },
    },
    handset: {
      legend: 'Which phone rings',
      choices: {
        another: { title: 'Another phone', detail: 'The page is on a computer.' },
        this: {
          title: 'The phone that shows the page',
          detail: 'The call hides the code. Practise the way back to it.',
        },
      },
    },
    voice: {
      label: 'Let an English voice speak (an example)',
      none: 'This device has no English voice of its own, so there are captions only.',
    },
    begin: 'Begin the rehearsal',
  },
  stage: {
    label: 'Page of the rehearsal (example)',
    unknown: {
      layout: 'The words are quoted from public records; the looks are the rehearsal’s own.',
      entry: 'The screen that takes the code is on no public record. This is our guess.',
      failed: 'No English wording of this message is on record.',
    },
    example: 'Example',
    filled: 'Nothing to type in here',
    digits: 'Six-digit code',
    submit: 'Send the code (example)',
    refused: 'The code is wrong. Enter the one that came once more. (Example)',
    skipAhead: 'Wait without a code (try being late)',
  },
  mailbox: {
    open: 'Open the email',
    label: 'Email (example)',
    from: 'From',
    subject: 'Subject',
    body: 'To verify your address, follow this link. (Example)',
    hint: 'Subjects change: look at the sender. Open it in the browser of the device you recover on.',
  },
  phone: {
    label: 'Phone of the rehearsal',
    idle: 'The phone is quiet.',
    ringing: 'The phone is ringing',
    caller: 'Number withheld (example)',
    talking: 'On a call',
    over: 'The call is over.',
    answer: 'Answer',
    hangUp: 'Hang up',
    keypad: 'Keypad',
    typed: (digits) => `Keyed in: ${digits.split('').join(' ')}`,
    nothingTyped: 'Nothing keyed in yet.',
    letItPass: 'Wait without keying (try being late)',
    letItRing: 'Let it ring',
    toPage: 'Back to the browser, without hanging up',
    toCall: 'Back to the call',
    covered: 'The call hides the code. Go back to the browser without hanging up, and read it.',
    message: (digits) => `A message came (example): ${digits}`,
    caption: 'The voice (an example: the real wording is not public)',
  },
  lines: {
    hello: () => 'Hello. This is a practice call.',
    ask: () => 'Please enter the six digits shown on your screen.',
    refused: () => 'That code did not match.',
    accepted: () => 'The code is correct. Thank you.',
    tooLate: () => 'We did not receive a code. Goodbye.',
    tell: (code) => `Hello. A practice call. Your code is ${spell(code)}.`,
    repeat: (code) => `Once more, your code is ${spell(code)}.`,
    goodbye: () => 'Please type it into your screen. Goodbye.',
  },
  summary: {
    title: 'The rehearsal is over',
    learned: {
      right: { title: 'The right code', detail: 'It was accepted and led on.' },
      wrong: {
        title: 'A wrong code',
        detail: 'The rehearsal let you try again. Whether AWS does is not published.',
      },
      late: {
        title: 'Too late',
        detail: 'The rehearsal let you ask for another call. How many AWS allows is not published.',
      },
      covered: { title: 'A hidden code', detail: 'You went back to the browser without hanging up.' },
      'to-phone': { title: 'From the screen to the phone', detail: 'You keyed the code into the phone.' },
      'to-page': { title: 'From the phone to the screen', detail: 'You typed the code into the page.' },
    },
    open: 'Not practised yet.',
    prepare: 'What to prepare',
    list: [
      'Make sure that you can answer the registered number now',
      'Make the root user’s email readable on the device you would recover on',
      'Keep the root user’s password within reach',
      'Find out how to switch anonymous-call rejection off',
      'Have two new MFA devices at hand',
    ],
    again: 'Rehearse again',
    saved: 'The checklist’s “Prepare” part is ticked.',
    notSaved: 'It could not be ticked in the checklist. Please tick it in the toolbar’s Fukkyu Navi.',
  },
  codeInstruction: 'A practice code: key it into the phone of the rehearsal (do not type it into the page)',
  product: 'Fukkyu Navi (rehearsal)',
};
