import type { DigitShape } from './shape';

/** How the digits begin, that is, which numbering they claim to follow. `skipped` counts the digits before `digits`. */
export type Start =
  /** A calling code stands first, after a plus or instead of one. */
  | {
      kind: 'international';
      digits: string;
      skipped: number;
      reason: 'missing-plus' | 'international-prefix' | null;
    }
  /** Written as inside Japan; `digits` lack the leading 0. */
  | { kind: 'national'; digits: string }
  /** 110, 119 and the like. */
  | { kind: 'short-code' }
  /** `00…`: in Japan a carrier's prefix as well as another country's way to dial abroad. */
  | { kind: 'carrier'; digits: string }
  /** Nothing tells the country. */
  | { kind: 'bare'; digits: string };

/** `010`, also behind a carrier's own prefix, and `00` where 81 follows: nothing else in Japan begins so. */
const dialledAbroad = /^(?:00(?=81)|00\d{1,2}010|010)/;
/** NTT and KDDI toll-free ranges that begin with 00; dialling abroad through 00 takes more digits. */
const tollFree00 = /^00(?:77|88)\d{0,7}$/;
/** 011 is the prefix of North America, but up to this many digits also a number in Sapporo, perhaps mistyped. */
const longestSapporo = 12;

/** Decides by the first digits alone; asks no metadata. */
export function startOf({ plus, digits }: Pick<DigitShape, 'plus' | 'digits'>): Start {
  if (plus) return { kind: 'international', digits, skipped: 0, reason: null };
  if (digits.startsWith('81')) return { kind: 'international', digits, skipped: 0, reason: 'missing-plus' };
  const prefix = dialledAbroad.exec(digits)?.[0] ?? northAmericanPrefix(digits);
  if (prefix !== null) {
    const rest = digits.slice(prefix.length);
    return { kind: 'international', digits: rest, skipped: prefix.length, reason: 'international-prefix' };
  }
  if (digits.startsWith('00') && !tollFree00.test(digits)) return { kind: 'carrier', digits };
  if (digits.startsWith('0')) return { kind: 'national', digits: digits.slice(1) };
  if (/^1\d\d$/.test(digits)) return { kind: 'short-code' };
  return { kind: 'bare', digits };
}

function northAmericanPrefix(digits: string): string | null {
  return digits.startsWith('011') && digits.length > longestSapporo ? '011' : null;
}
