import type { AccountWords } from './account-words';

export const accountEn: AccountWords = {
  subject: {
    shown: 'The phone number of Contact information',
    typing: 'The number being typed (not saved yet)',
    typed: 'The number being typed (not saved yet)',
    dialled: 'The number that AWS calls',
  },
  goOn: 'Go on typing.',
  written: 'On this page',
  toRegister: 'To register',
  match: {
    matches: 'The same as the number kept in Fukkyu Navi.',
    differs: 'Not the number kept in Fukkyu Navi. Check which of them you can answer.',
    none: 'Fukkyu Navi keeps no number to compare it with.',
  },
  matchEnding: {
    matches: (digits) => `It ends in ${digits}, as the number kept in Fukkyu Navi does.`,
    differs: (digits) => `It ends in ${digits}; the number kept in Fukkyu Navi does not. Can you answer it?`,
    none: (digits) => `Can you answer the phone that ends in ${digits}? No number is kept to compare with.`,
  },
};
