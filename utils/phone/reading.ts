import { bareLine } from './bare';
import { internationalLine } from './international';
import { japaneseLine } from './japan';
import type { Line } from './line';
import type { DigitShape } from './shape';
import { startOf } from './start';
import type { Span } from './verdict';

/** A line, and the piece of the raw text that has to go before the number can be dialled. */
export interface Reading extends Line {
  offending: Span | null;
}

/** No number that is dialled through `00` is shorter, the prefix included. */
const shortestThroughCarrier = 10;

/** Reads the digits by the way they begin. */
export function readingOf(shape: DigitShape): Reading {
  const start = startOf(shape);
  switch (start.kind) {
    case 'short-code':
      return { reasons: ['service-number'], number: null, short: false, offending: null };
    case 'bare':
      return { ...bareLine(start.digits), offending: null };
    case 'carrier': {
      const short = start.digits.length < shortestThroughCarrier;
      const reasons = short
        ? (['wrong-length', 'international-prefix'] as const)
        : (['international-prefix'] as const);
      return { reasons, number: null, short, offending: null };
    }
    case 'national': {
      const line = japaneseLine(start.digits);
      const offending = line.number === null ? null : spanOf(shape, { start: 0, end: 1 });
      return { ...line, reasons: [...line.reasons, 'missing-country-code'], offending };
    }
    case 'international': {
      const { trunk, ...line } = internationalLine(start.digits);
      const reasons = start.reason === null ? line.reasons : [...line.reasons, start.reason];
      const prefix = start.skipped === 0 ? null : { start: 0, end: start.skipped };
      const digits = trunk && { start: start.skipped + trunk.start, end: start.skipped + trunk.end };
      const wrong = digits ?? prefix;
      return { ...line, reasons, offending: wrong && spanOf(shape, wrong) };
    }
  }
}

/** From the first to the last of some digits, whatever stands between them. */
function spanOf({ places }: DigitShape, digits: Span): Span | null {
  const first = places[digits.start];
  const last = places[digits.end - 1];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
