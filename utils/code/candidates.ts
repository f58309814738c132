import { plainDigits, readCode } from './shape';

export interface Candidate {
  digits: string;
  /** The smallest element that holds all six digits and nothing else. */
  element: Element;
  /** The way down to it from the card, by position among the siblings. */
  place: string;
}

/** Longest text that six digits with separators and the page's own white space can make. */
const maxText = 80;
/** Places where digits are never the code of a call. */
const wrongPlace =
  'input, textarea, select, option, time, meter, progress, script, style, noscript, template, title, img, svg, footer, header, nav, aside, [role="banner"], [role="contentinfo"], [role="navigation"], [role="complementary"], a[href], [contenteditable], fukkyu-navi';

/** Every element inside the card that holds six digits and nothing else; nothing is said yet about time or sight. */
export function listCandidates(card: Element): readonly Candidate[] {
  const found = new Map<Element, Candidate>();
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > maxText || !/\p{Nd}/u.test(text) || !isDigits(text)) continue;
    const element = wholeNumber(walker.currentNode.parentElement, card);
    if (!element || found.has(element) || element.closest(wrongPlace)) continue;
    const digits = readPieces(element);
    if (digits !== null) found.set(element, { digits, element, place: wayDown(card, element) });
  }
  return [...found.values()];
}

const isDigits = (text: string) => /^[\d -]+$/.test(plainDigits(text));

/** Climbs from a part of a code while the parent adds more digits and nothing else. */
function wholeNumber(from: Element | null, card: Element): Element | null {
  let element = from;
  for (
    let parent = element?.parentElement;
    element && parent && parent !== card;
    parent = parent.parentElement
  ) {
    const text = parent.textContent;
    if (readPieces(element) !== null || text.length > maxText || !isDigits(text)) break;
    if (plainDigits(text) !== plainDigits(element.textContent)) element = parent;
  }
  return element;
}

/** Two elements of three digits or six of one digit, with or without a hyphen in the middle. */
const splitCode = /^(?:\d{3}\|(?:-\|)?\d{3}|(?:\d\|){3}(?:-\|)?(?:\d\|){2}\d)$/;

/** One text, or one that is split between elements as a code may be. */
function readPieces(element: Element): string | null {
  const pieces = new Map<Element | null, string>();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (plainDigits(nodeValue ?? '') !== '') {
      pieces.set(parentElement, (pieces.get(parentElement) ?? '') + (nodeValue ?? ''));
    }
  }
  const parts = [...pieces.values()].map(plainDigits);
  if (parts.length === 1) return readCode(element.textContent);
  return splitCode.test(parts.join('|')) ? parts.join('').replace('-', '') : null;
}

function wayDown(card: Element, element: Element): string {
  const steps: number[] = [];
  for (let at: Element | null = element; at && at !== card; at = at.parentElement) {
    steps.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  }
  return steps.join('.');
}
