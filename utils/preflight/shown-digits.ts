import { plainDigits } from '../code/shape';
import type { SeenNumber } from '../account/number-asker';
import { headings, textsIn, unread, upwards, wholePage } from '../pages/walks';

/** Levels between the call button and the box of its step, at most. */
const maxLevels = 6;

/** A whole number: from a plus on, or ten to eleven digits from a 0 on. An account id has twelve. */
const whole = /\+\d[\d ().-]{6,18}\d|(?<![\d+-])0\d(?:[ ().-]*\d){8,9}(?![\d-])/g;
/** The last digits: behind the words that say so, or behind the signs that hide the others. The code has six. */
const ending = /(?:(?:ending (?:in|with)|末尾)\D{0,8}|[*•●x]{2}[ ().-]*)(\d{2,4})(?![\w@])/gi;

/**
 * What the phone step shows of the number that AWS will call, read from the texts around the call button and from
 * nowhere else. `raw` is empty where it shows nothing, or nothing that is certain.
 */
export function shownDigits(callButton: Element, isVisible: (element: Element) => boolean): SeenNumber {
  for (const box of [...upwards(callButton.parentElement)].slice(0, maxLevels)) {
    if (box.matches(wholePage)) break;
    const text = visibleText(box, isVisible);
    const numbers = distinct(text.match(whole) ?? []);
    const endings = distinct([...text.matchAll(ending)].map(([, digits = '']) => digits));
    const [number] = numbers;
    const [digits = ''] = endings;
    if (number !== undefined && numbers.length === 1 && number.endsWith(digits))
      return { appearance: 'dialled', raw: number };
    if (numbers.length + endings.length > 0)
      return { appearance: 'ending', raw: numbers.length === 0 && endings.length === 1 ? digits : '' };
    if (box.querySelector(headings)) break;
  }
  return { appearance: 'ending', raw: '' };
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** One line for each text node: digits of two texts never become one number. */
function visibleText(box: Element, isVisible: (element: Element) => boolean): string {
  return [...textsIn(box)]
    .filter(
      ({ data, parentElement }) =>
        /\p{Nd}|ending|末尾/iu.test(data) && !parentElement.closest(unread) && isVisible(parentElement),
    )
    .map(({ data }) => plainDigits(data))
    .join('\n');
}
