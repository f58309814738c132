import type { PhoneWords } from './phone-words';

const ownMobile = 'Register a number of your own that takes calls and SMS.';

export const phoneEn: PhoneWords = {
  verdicts: {
    usable: 'This form agrees with what AWS asks for',
    caution: 'There is something to check',
    unusable: 'Better not registered like this',
    empty: 'No number entered yet',
  },
  reasons: {
    empty: {
      why: 'No phone number has been entered yet.',
      todo: 'Enter the number just as it is registered with AWS.',
    },
    'toll-free': {
      why: 'A toll-free number, paid for by the side called. AWS does not accept these.',
      todo: ownMobile,
    },
    'service-number': {
      why: "A special service number such as 0570 or 110, not a person's own line.",
      todo: ownMobile,
    },
    pager: {
      why: 'A number for devices. It cannot take an ordinary voice call.',
      todo: ownMobile,
    },
    extension: {
      why: 'It has an extension. AWS asks for digits only after the country code.',
      todo: 'Register a number that reaches you directly, without an extension.',
    },
    'wrong-length': {
      why: 'The length does not fit, or no such number is known to be in use.',
      todo: 'Check it digit by digit. Japanese mobiles have 11 digits with the first 0.',
    },
    unreadable: {
      why: 'Not readable as one number. Are there letters, signs or several numbers?',
      todo: 'Enter one number only, with a plus sign and digits.',
    },
    'trunk-zero-after-country-code': {
      why: 'The 0 used for calls inside the country is still there. AWS asks to drop it.',
      todo: 'Register it without the 0 right after the country code.',
    },
    'missing-plus': {
      why: 'No plus sign. Numbers at AWS begin with + and the country code.',
      todo: 'Register it with a plus sign in front.',
    },
    'missing-country-code': {
      why: 'No country code. AWS asks for numbers that begin with + and the country code.',
      todo: 'For a number in Japan, drop the first 0 and put +81 in front.',
    },
    'international-prefix': {
      why: 'It begins with a prefix for dialling abroad (such as 010), not a country code.',
      todo: 'Take the prefix away and begin with + and the country code.',
    },
    'unassigned-range': {
      why: 'This range is not in the tables used here. It may be a new one.',
      todo: 'Check digit by digit that nothing is mistyped.',
    },
    'separators-present': {
      why: 'There are spaces, hyphens or other separators. AWS asks for none.',
      todo: 'Register it with + and digits only.',
    },
    'full-width': {
      why: 'There are full-width characters. AWS can only store half-width ones.',
      todo: 'Enter half-width + and digits.',
    },
    'voip-no-sms-guarantee': {
      why: 'An IP phone (050). AWS asks for SMS; whether 050 is enough is not known.',
      todo: 'If you can, register a mobile number that receives SMS.',
    },
    'landline-no-sms': {
      why: 'A landline. It may take the call, but usually no SMS.',
      todo: 'Make sure you can be at that phone. A mobile number is better.',
    },
    'foreign-country': {
      why: 'Another country than Japan. Rules differ, so the details are not judged.',
      todo: 'Make sure it is still yours and that you can answer it.',
    },
  },
  caveat: 'A right form does not promise a call. In one report none of six forms rang.',
  checks: [
    'Can you answer this number right now? Is it an old one, or a former colleague’s?',
    'Switch anonymous-call rejection off while you wait, and on again afterwards.',
    'Is that phone the broken one? Put its SIM into another. Calls go to the number.',
  ],
};
