import type { WelcomeWords } from './welcome-words';

export const welcomeEn: WelcomeWords = {
  title: 'Fukkyu Navi is installed',
  lead: 'It guides you back to your AWS root user, screen by screen, when the phone with your MFA breaks.',
  does: {
    heading: 'What it does',
    points: [
      'Recognises AWS’s sign-in screens and says what to do now and what comes next.',
      'Shows the six digits to press on the phone very large, when they are on screen.',
      'On ordinary days it is one small button in the corner.',
    ],
  },
  never: {
    heading: 'What it never does',
    points: [
      'It fills in nothing and sends nothing in. It only reads AWS’s screens.',
      'It keeps no password, no six-digit number and no link from an email.',
      'It sends no password, number or page content anywhere. Only if you choose sync, your browser passes on the names of system and browser, the step and the time.',
      'It does not promise that the call comes or that the recovery succeeds.',
    ],
  },
  now: {
    heading: 'What you can do before anything breaks',
    detail: 'In a recovery AWS calls the registered number. It is good to have checked its form.',
    check: 'Check the form of the phone number',
    rehearse: 'Rehearse a recovery',
    options: 'Open the options',
  },
  unofficial: 'An unofficial extension. Not made by AWS.',
};
