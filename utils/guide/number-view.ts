import type { Verdict } from '../phone/verdict';

/** What is said about the contact number on AWS's page, in the user's language. Plain text: it travels as a message. */
export interface NumberView {
  /** Null where the page shows only the last digits, or a field in which nothing was judged yet. */
  verdict: VerdictView | null;
  /** Against the number kept in the popup; null where there is nothing to compare. */
  match: MatchView | null;
  /** What no format can tell; before a call only. */
  checks: readonly string[];
  /** Why nothing can be said about the number; null when all is well. */
  notice: string | null;
}

/** The single texts of a verdict. */
export const verdictTexts = [
  /** Reason codes, space-separated. */
  'reasons',
  /** Which number is meant. */
  'subject',
  'lead',
  /** The number as the page writes it, around the piece to strike out (empty where no single piece is wrong). */
  'before',
  'surplus',
  'after',
  /** E.164; empty where none is certain or the page already says just that. */
  'toRegister',
  'writtenLabel',
  'toRegisterLabel',
  'caveat',
] as const;

export interface VerdictView extends Record<(typeof verdictTexts)[number], string> {
  verdict: Verdict;
  /** Why, then what to do about it. */
  sentences: readonly string[];
}

export const matchResults = ['matches', 'differs', 'none'] as const;

export interface MatchView {
  result: (typeof matchResults)[number];
  text: string;
}
