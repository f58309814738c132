import type { ReasonCode } from './verdict';

/** What is known about the line that a number leads to, however it was written. */
export interface Line {
  reasons: readonly ReasonCode[];
  /** The number in E.164; null when it does not exist for certain or leads to nobody's own line. */
  number: string | null;
  /** Typing on could still make a number of it. */
  short: boolean;
}

/** An international number: its line and how many trunk digits stand between calling code and number. */
export interface InternationalLine extends Line {
  /** Where the trunk digits begin, counted from the first digit of the calling code. */
  trunk: { start: number; end: number } | null;
}
