/**
 * Everything that can be said about a contact number, in the order in which it is said: what rules the number
 * out, then how it is written, then what deserves a second look. Needs no metadata, so that the popup can open
 * without the library.
 */
export const reasonCodes = [
  'empty',
  'toll-free',
  'service-number',
  'pager',
  'extension',
  'wrong-length',
  'unreadable',
  'trunk-zero-after-country-code',
  'missing-plus',
  'missing-country-code',
  'international-prefix',
  'unassigned-range',
  'separators-present',
  'full-width',
  'voip-no-sms-guarantee',
  'landline-no-sms',
  'foreign-country',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

export type Verdict = 'usable' | 'caution' | 'unusable' | 'empty';

/** A piece of the raw text, as UTF-16 offsets; `end` is the first unit after it. */
export interface Span {
  start: number;
  end: number;
}

export interface Judgement {
  /** The worst of the reasons; `usable` when there is none. */
  verdict: Verdict;
  /** Every reason that applies, in the order of `reasonCodes`. */
  reasons: readonly ReasonCode[];
  /** E.164 to type at AWS; null when it is not certain which number is meant or the number cannot be used. */
  numberToRegister: string | null;
  /** What to strike out of the raw text, such as the trunk zero; null when no single piece is wrong. */
  offending: Span | null;
}

const cautions: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'unassigned-range',
  'separators-present',
  'full-width',
  'voip-no-sms-guarantee',
  'landline-no-sms',
  'foreign-country',
]);

/** The verdict that the worst of `reasons` leads to. */
export function worstOf(reasons: readonly ReasonCode[]): Verdict {
  if (reasons.length === 0) return 'usable';
  if (reasons.includes('empty')) return 'empty';
  return reasons.every((reason) => cautions.has(reason)) ? 'caution' : 'unusable';
}
