import type { GuideWords } from '../guide/guide-words';

/** The six digits on the page, to be pressed on the phone's keypad. */
export interface CodeView {
  /** Exactly six ASCII digits, as text: leading zeros count. */
  digits: string;
  /** Name of the control that has it read aloud once more. */
  again: string;
  /** 「1、2、3、4、5、6」 for a screen reader. */
  spoken: string;
}

/** The code in the words of one language; it is never sent anywhere to be put into words. */
export function codeView(digits: string, words: Omit<GuideWords['code'], 'instruction'>): CodeView {
  const { again, before, between, after } = words;
  return { digits, again, spoken: `${before}${digits.replace(/\B/g, between)}${after}` };
}
