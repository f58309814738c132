import { textsByParent, unread } from '../pages/walks';
import { plainDigits } from './shape';

const runs = /\d[\d ()./-]{5,}\d/g;

/** Whether the digits stand inside a longer number that the page shows: a phone number, an account id. */
export function isInsideLongerNumber(digits: string, body: Element): boolean {
  const holdsMore = (text: string) =>
    /\p{Nd}/u.test(text) &&
    (plainDigits(text).match(runs) ?? [])
      .map((run) => run.replace(/\D/g, ''))
      .some((run) => run.length > digits.length && run.includes(digits));
  return [...textsByParent(body)].some(([parent, text]) => holdsMore(text) && !parent.matches(unread));
}
