import { areaOf, isScrolledAway, shownPart } from '../pages/clip';
import { forTheEye, isDrawn } from '../pages/visible';
import { upwards } from '../pages/walks';
import { areInReadingOrder, boxAround, digitBoxes } from './digit-boxes';
import { hasLegibleInk } from './ink';
import { namesCode } from './naming';
import { isDigits, plainDigits } from './shape';

/** Least share of the code's box that may be left after clipping. */
const leastShownShare = 0.6;
/** Height of a digit's line below which it is a dot. CSS pixels. */
const leastHeight = 6;

/**
 * Whether a person can really read these digits in this order: drawn with legible ink, not clipped away, not off the
 * page, not covered. Stricter than `isVisible`: a number that nobody sees must never reach the code board.
 */
export function isReadable(element: Element): boolean {
  if (!isDrawn(element) || isSilent(element) || !hasLegibleInk(element)) return false;
  const boxes = digitBoxes(element);
  const box = boxAround(boxes);
  const part = shownPart(element, box);
  const [first, last] = [boxes[0], boxes.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    boxes.every(({ height }) => height >= leastHeight) &&
    areInReadingOrder(boxes) &&
    part !== null &&
    areaOf(part) >= areaOf(box) * leastShownShare &&
    (isScrolledAway(box, part) || (isOnTop(element, first) && isOnTop(element, last)))
  );
}

/**
 * Hidden from screen readers, and not told them in another way beside it: then it is no part of what the page says.
 * Some pages draw a code for the eye alone and spell it out for the ear.
 */
function isSilent(element: Element): boolean {
  const silent = element.closest(forTheEye);
  if (!silent) return false;
  const shown = silent.textContent;
  if (silent.parentElement?.closest(forTheEye) || !isDigits(shown)) return true;
  const isTold = (told: string | null) => told !== null && spokenDigits(told) === digitsOf(shown);
  for (const company of upwards(silent.parentElement)) {
    const rest = company.textContent.replace(shown, '').trim();
    const others = [...company.children].filter(
      (at) => !at.matches(forTheEye) && !at.querySelector(forTheEye),
    );
    if ([company.getAttribute('aria-label'), rest, ...others.map((at) => at.textContent)].some(isTold))
      return false;
    if (rest !== '') break;
  }
  return true;
}

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** Digits as they are spelled out for the ear, with a word for a code before them or none; null for whatever else is told. */
function spokenDigits(text: string): string | null {
  const [name = '', digits = ''] = plainDigits(text).split(/(?=\d)(.*)/s);
  const isCode = name.trim() === '' || namesCode(name);
  return isCode && /^(?:\d(?:[\s,-]|、)*){6}(?:です)?[.。]?$/.test(digits) ? digitsOf(digits) : null;
}

/**
 * Only what is inside the viewport can be asked for; our own overlay does not count as a cover. An ancestor that is
 * hit before the element itself lies over it with something drawn by its style.
 */
function isOnTop(element: Element, digit: DOMRect): boolean {
  const x = digit.left + digit.width / 2;
  const y = digit.top + digit.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const [top] = element.ownerDocument.elementsFromPoint(x, y).filter((at) => at.localName !== 'fukkyu-navi');
  if (!top || element.contains(top)) return true;
  return top.contains(element) && getComputedStyle(element).pointerEvents === 'none';
}
