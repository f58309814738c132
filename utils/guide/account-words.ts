import type { Appearance } from '../messages';

/** How a number on the page stands to the one kept in the popup. */
export type Match = 'matches' | 'differs' | 'none';

/** What is said about the contact number on AWS's own pages, beside the words of the verdict (phone-words.ts). */
export interface AccountWords {
  /** Which number is meant. */
  subject: Record<Exclude<Appearance, 'ending'>, string>;
  /** Half a number stands in the field. */
  goOn: string;
  written: string;
  toRegister: string;
  /** Against the number kept in the popup, where the page shows a whole number. */
  match: Record<Match, string>;
  /** … and where it shows the last digits. */
  matchEnding: Record<Match, (digits: string) => string>;
}
