import { remembered } from '../pages/remembered';
import { textsByParent, unread } from '../pages/walks';
import { plainDigits } from './shape';

/** A sentence or a bracket that begins behind a number is none of it. */
const runs = /\d(?:(?!\. | \()[\d ()./-]){5,}\d/g;

/**
 * Says of digits whether they stand inside a longer number that the page shows: a phone number, an account id. The page
 * is read once, when it is first asked of, however many numbers are asked for.
 */
export function longerNumbers(body: Element): (digits: string) => boolean {
  const numbers = remembered(() =>
    [...textsByParent(body)].flatMap(([parent, text]) =>
      /\p{Nd}/u.test(text) && !parent.matches(unread)
        ? (plainDigits(text).match(runs) ?? []).map((run) => run.replace(/\D/g, ''))
        : [],
    ),
  );
  return (digits) => numbers().some((run) => run.length > digits.length && run.includes(digits));
}
