import type { CompanionWords } from './companion-words';
import { phrases } from './phrases';

export const companionEn: CompanionWords = {
  clock: {
    locale: 'en',
    open: (left) => `Japanese support is open now, until 18:00 JST: ${left} left.`,
    closed: (day, left) => `Japanese support is closed. It opens on ${day} at 9:00 JST, in ${left}.`,
    unsure: {
      'year-end': 'Whether it is open around New Year is not published.',
      'no-calendar': 'This version does not know that year’s holidays; on those it is closed.',
    },
    left: {
      hours: (hours, minutes) => (hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`),
      days: (days, hours) => (hours === 0 ? `${days} d` : `${days} d ${hours} h`),
    },
  },
  open: {
    'support-fields': 'See what the form’s fields mean',
    'support-letter': 'Write the text to paste',
    'support-agent': 'See what the agent will ask',
    'support-english': 'Prepare to speak English',
    'support-hours': 'See hours and waiting times',
    'support-papers': 'Read about notarised papers',
  },
  companion: {
    title: 'Before you ask support',
    texts: ['In English, support takes requests at any hour.'],
  },
  fields: {
    title: 'What the form’s fields mean',
    texts: [
      "Open “I'm still having problems and would like to contact AWS Support” first.",
      'It leads to the form for people whose problem is not solved.',
      '“Problem with authentication device” asks what happened to the MFA device.',
      'Choose “My device was lost, stolen, or damaged” there.',
      '“Phone number listed on account” is the account’s contact number.',
      'Put the +81 form there, and the form with the leading 0 into the text as well.',
      '“Support language” is Japanese or English.',
      '“Submit” sends it. Other fields are on no public record.',
    ],
    international: 'Copy the +81 form for the field',
    domestic: 'Copy the 0 form for the text',
  },
  hours: {
    title: 'Hours and waiting times',
    texts: [
      'Japanese: 9:00–18:00 JST on weekdays; closed on weekends and public holidays.',
      'English: any hour. Outside Japanese hours an agent abroad answered, says a report.',
      'In English, three people were called after 5–20 minutes (2016, 2022, undated).',
      'In Japanese, one person was called on the next working day (2022).',
      'These are personal reports, not promises.',
    ],
  },
  agent: {
    title: 'What the agent will ask',
    texts: [
      'The agent emails a one-time PIN to the root user’s address.',
      'Open the email while the call lasts and read the PIN out.',
      'Then the agent removes the MFA. Wait where you can read that mailbox.',
      'The call may show as “Unavailable”, “Unknown” or as spam.',
      'Switch anonymous-call rejection off and answer unknown numbers.',
      'AWS publishes no phone number: do not call one that a search offers.',
      'Do not tell anyone the password, even if asked.',
    ],
  },
  english: {
    title: 'Prepare to speak English',
    texts: [
      'Short sentences are enough. Read them aloud once.',
      'If English does not work, you may be asked to file again in Japanese.',
    ],
    phrases: [
      { ...phrases.slowly, meaning: 'Asks for slow speech.' },
      { ...phrases.problem, meaning: 'Says what happened.' },
      { ...phrases.pin, meaning: 'Reads the PIN; put in the digits that came.' },
      { ...phrases.again, meaning: 'Asks to repeat.' },
      { ...phrases.japanese, meaning: 'Asks for a Japanese speaker.' },
      { ...phrases.email, meaning: 'Asks for it in writing.' },
    ],
    digits: '0 zero, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine',
    copy: 'Copy the script',
  },
  papers: {
    title: 'Notarised papers',
    texts: [
      'People who could not be identified report being asked for notarised papers.',
      'A notary certifies that the signature on a paper is yours.',
      'They sent an identity form with an ID and a proof of address.',
      'Reported costs: over ¥10,000, and ¥17,000 (2022).',
      'It is not always asked for. Try the form and the call first.',
      'The former security questions were gone by January 2025.',
    ],
  },
  letter: {
    device: {
      title: 'What happened to the MFA device?',
      answers: {
        broken: 'It broke',
        lost: 'It was lost or stolen',
        changed: 'It did not move to a new phone',
      },
    },
    tried: {
      title: 'How far did you get by yourself?',
      answers: {
        'no-call': 'No call came',
        'code-refused': 'A call came, but the code failed',
        'old-number': 'The registered number is out of use',
        'no-mail': 'The verification email did not arrive',
        untried: 'I have not tried yet',
      },
    },
    language: {
      title: 'Which language do you want to be helped in?',
      answers: { japanese: 'Japanese', english: 'English' },
    },
    number: {
      title: 'Put the saved phone number in?',
      answers: { included: 'Put the number in', omitted: 'I will write it myself' },
    },
    done: {
      title: 'The text to paste is ready',
      texts: [
        'It holds only what you chose. Fill in the underlined places yourself.',
        'The form is in English, so paste the English text.',
        'If you chose Japanese, you can paste both, one after the other.',
      ],
      english: 'Copy the English text',
      japanese: 'Copy the Japanese text',
    },
  },
};
