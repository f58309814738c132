import { plainDigits } from '../code/shape';
import type { SeenNumber } from '../account/number-asker';

/** Levels between the call button and the box of its step, at most. */
const maxLevels = 6;
const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
const wholePage = 'html, body, main, [role="main"]';
const skipped = 'script, style, noscript, template';

/** A whole number: from a plus on, or ten to eleven digits from a 0 on. An account id has twelve. */
const whole = /\+\d[\d ().-]{6,18}\d|(?<![\d+-])0\d(?:[ ().-]*\d){8,9}(?![\d-])/g;
/** The last digits: behind the words that say so, or behind the signs that hide the others. The code has six. */
const ending = /(?:(?:ending (?:in|with)|末尾)\D{0,8}|[*•●x]{2}[ ().-]*)(\d{2,4})(?![\w@])/gi;

/**
 * What the phone step shows of the number that AWS will call, read from the texts around the call button and from
 * nowhere else. `raw` is empty where it shows nothing, or nothing that is certain.
 */
export function shownDigits(callButton: Element, isVisible: (element: Element) => boolean): SeenNumber {
  let box = callButton.parentElement;
  for (let level = 0; box && level < maxLevels && !box.matches(wholePage); level++, box = box.parentElement) {
    const text = visibleText(box, isVisible);
    const numbers = distinct(text.match(whole) ?? []);
    const endings = distinct([...text.matchAll(ending)].map(([, digits = '']) => digits));
    if (numbers.length + endings.length > 0) {
      const [number = ''] = numbers;
      const [digits = ''] = endings;
      if (numbers.length === 1 && number.endsWith(digits)) return { appearance: 'dialled', raw: number };
      return { appearance: 'ending', raw: numbers.length === 0 && endings.length === 1 ? digits : '' };
    }
    if (box.querySelector(heading)) break;
  }
  return { appearance: 'ending', raw: '' };
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** One line for each text node: digits of two texts never become one number. */
function visibleText(box: Element, isVisible: (element: Element) => boolean): string {
  const lines: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = plainDigits(walker.currentNode.nodeValue ?? '');
    if (/\d|ending|末尾/.test(text) && parent && !parent.closest(skipped) && isVisible(parent))
      lines.push(text);
  }
  return lines.join('\n');
}
