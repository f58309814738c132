import { internationalLine } from './international';
import { japaneseLine } from './japan';
import type { Line } from './line';

/**
 * Digits that begin with neither a plus, 0 nor 81: a Japanese number whose 0 was dropped, or one of another country
 * with or without its calling code. 9012345678 is both a mobile in Japan and a line in Memphis, so no number is offered.
 */
export function bareLine(digits: string): Line {
  const japanese = japaneseLine(digits);
  const foreign = internationalLine(digits);
  if (japanese.reasons.includes('wrong-length') && foreign.number !== null) {
    return { reasons: [...foreign.reasons, 'missing-plus'], number: null, short: false };
  }
  return { ...japanese, reasons: [...japanese.reasons, 'missing-country-code'], number: null };
}
