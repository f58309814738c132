import { checklistEn } from './checklist-en';
import type { BelowWords } from './below-words';

export const belowEn: BelowWords = {
  repair: {
    heading: 'Correct the registered number',
    question: 'Can any administrator still sign in?',
    limits:
      'No administrator can remove the root user’s MFA. What can be corrected is the number that AWS calls.',
    open: 'How an administrator corrects the number',
  },
  support: {
    heading: 'Asking AWS Support',
    open: 'The form, the hours, a text to paste',
    back: 'Back',
  },
  checklist: checklistEn,
};
