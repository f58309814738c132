import { shapeOf } from '../phone/shape';

/** Digits at the start that may stay readable: country code and the kind of number, `+81 90` or `090`. */
const shownHead = 5;
const shownTail = 4;
const hiddenAtLeast = 4;

/**
 * The text with the digits that identify a line replaced by `*`: `+81 90-****-5678`. Short numbers are hidden whole, and
 * so is an extension.
 */
export function maskNumber(text: string): string {
  const places = placesOf(text);
  const head = Math.min(shownHead, places.length - shownTail - hiddenAtLeast);
  const shown = new Set(head < 0 ? [] : [...places.slice(0, head), ...places.slice(-shownTail)]);
  return text.replace(/\p{Nd}/gu, (digit, place: number) => (shown.has(place) ? digit : '*'));
}

/** The last four digits, for saying which number is meant; null where even these would tell too much, or are of no number. */
export function lastDigits(text: string): string | null {
  const shape = shapeOf(text);
  if (shape.kind !== 'digits' || shape.digits.length < shownTail + hiddenAtLeast) return null;
  return shape.digits.slice(-shownTail);
}

/** Where the digits of the number stand; in a text that is no number, all that there are. */
function placesOf(text: string): readonly number[] {
  const shape = shapeOf(text);
  return shape.kind === 'digits' ? shape.places : [...text.matchAll(/\p{Nd}/gu)].map(({ index }) => index);
}
