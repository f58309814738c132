/** What is said about the contact number on AWS's page, in the user's language. Plain text: it travels as a message. */
export interface NumberView {
  /** Null where the page shows only the last digits. */
  verdict: VerdictView | null;
  /** Against the number kept in the popup; null where there is nothing to compare. */
  match: MatchView | null;
  /** What no format can tell; before a call only. */
  checks: readonly string[];
  /** Why nothing can be said about the number; empty when all is well. */
  notice: string;
}

/** The single texts of a verdict. */
export const verdictTexts = [
  /** `Verdict`, for other programs as for the looks. */
  'verdict',
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
  /** Why, then what to do about it. */
  sentences: readonly string[];
}

/** `result` is `matches`, `differs` or `none` (no number is kept). */
export const matchTexts = ['result', 'text'] as const;

export type MatchView = Record<(typeof matchTexts)[number], string>;
