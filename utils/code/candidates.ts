import { surroundings, textsIn, unread, upwards } from '../pages/walks';
import { readDigits, readOwnCode } from './own-text';
import { isDigits } from './shape';

export interface Candidate {
  digits: string;
  /** The smallest element that holds all six digits and nothing else for the eye but a button behind them. */
  element: Element;
  /** What the element holds, as it stands there. */
  text: string;
  /** The way up from it to the card, by position among the siblings. */
  place: string;
}

/** Places where digits are never the code of a call. */
const wrongPlace = `button, input, address, textarea, select, option, time, meter, progress, title, img, svg, a[href], [contenteditable], [role="option"], [role="link"], [role="tooltip"], fukkyu-navi, ${surroundings}, ${unread}`;

/** Every element inside the card whose own text is six digits; nothing is said yet about time or sight. */
export function listCandidates(card: Element): readonly Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const text of textsIn(card)) {
    if (!isDigits(text.data)) continue;
    const element = wholeNumber(text.parentElement, card);
    if (found.has(element) || text.parentElement.closest(wrongPlace)) continue;
    const digits = readOwnCode(element);
    if (digits !== null)
      found.set(element, { digits, element, text: element.textContent, place: wayUp(element, card) });
  }
  return [...found.values()];
}

/** Climbs from a part of a code while the parent adds more digits and nothing else. */
function wholeNumber(from: Element, card: Element): Element {
  let element = from;
  let known = readDigits(from);
  for (const parent of upwards(from.parentElement, card)) {
    if (known === null || /(?:\d\D*){6}/.test(known)) break;
    const digits = readDigits(parent);
    if (digits === null) break;
    if (digits !== known) element = parent;
    known = digits;
  }
  return element;
}

function wayUp(element: Element, card: Element): string {
  const steps = [...upwards(element, card)];
  return steps.map((at) => [...(at.parentElement?.children ?? [])].indexOf(at)).join('.');
}
