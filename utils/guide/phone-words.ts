import type { ReasonCode, Verdict } from '../phone/verdict';

/** What the user reads about a contact number, in one language. Each text is a sentence or two of at most 80 characters. */
export interface PhoneWords {
  verdicts: Record<Verdict, string>;
  reasons: Record<ReasonCode, ReasonWords>;
  /** Shown with every verdict. */
  caveat: string;
  /** What no format can tell: to be checked by hand before the call. */
  checks: readonly string[];
}

export interface ReasonWords {
  why: string;
  todo: string;
}
