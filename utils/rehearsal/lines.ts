import type { Line } from './rehearsal';

const spell = (code: string) => code.split('').join(', ');

/** What the voice says: our own example, since the wording of AWS's call is not public. */
export const spokenLines: Record<Line, (code: string) => string> = {
  hello: () => 'Hello. This is a practice call.',
  ask: () => 'Please enter the six digit code that is shown on your screen.',
  refused: () => 'That code did not match.',
  accepted: () => 'Thank you. The code is correct. Goodbye.',
  tooLate: () => 'We did not receive a code. Goodbye.',
  tell: (code) => `Hello. This is a practice call. Your code is: ${spell(code)}.`,
  repeat: (code) => `Once more, your code is: ${spell(code)}.`,
  goodbye: () => 'Please type it into your screen. Goodbye.',
};
