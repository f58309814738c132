import { surroundings, textsByParent, textsIn, unread, upwards } from '../pages/walks';
import { readOwnText } from './own-text';
import { isDigits, plainDigits, readCode } from './shape';

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
const wrongPlace = `button, input, textarea, select, option, time, meter, progress, title, img, svg, a[href], [contenteditable], fukkyu-navi, ${surroundings}, ${unread}`;

/** Every element inside the card whose own text is six digits; nothing is said yet about time or sight. */
export function listCandidates(card: Element): readonly Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const text of textsIn(card)) {
    if (!isDigits(text.data)) continue;
    const element = wholeNumber(text.parentElement, card);
    if (found.has(element) || text.parentElement.closest(wrongPlace)) continue;
    const isAlone = element.querySelector('button, input') === null;
    const digits = (isAlone ? readPieces(element) : null) ?? readOwnText(element);
    if (digits !== null)
      found.set(element, { digits, element, text: element.textContent, place: wayUp(element, card) });
  }
  return [...found.values()];
}

/** Climbs from a part of a code while the parent adds more digits and nothing else. */
function wholeNumber(from: Element, card: Element): Element {
  let element = from;
  for (const parent of upwards(from.parentElement, card)) {
    const text = parent.textContent;
    if (readPieces(element) !== null || !isDigits(text)) break;
    if (plainDigits(text) !== plainDigits(element.textContent)) element = parent;
  }
  return element;
}

/** Two elements of three digits or six of one digit, with or without a hyphen in the middle. */
const splitCode = /^(?:\d{3}\|(?:-\|)?\d{3}|(?:\d\|){3}(?:-\|)?(?:\d\|){2}\d)$/;

/** One text, or one that is split between elements as a code may be. */
function readPieces(element: Element): string | null {
  const parts = [...textsByParent(element).values()].map(plainDigits).filter((text) => text !== '');
  if (parts.length === 1) return readCode(element.textContent);
  return splitCode.test(parts.join('|')) ? parts.join('').replace('-', '') : null;
}

function wayUp(element: Element, card: Element): string {
  const steps = [...upwards(element, card)];
  return steps.map((at) => [...(at.parentElement?.children ?? [])].indexOf(at)).join('.');
}
