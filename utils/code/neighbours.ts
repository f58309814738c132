import { isVisible } from '../pages/visible';
import { plainDigits } from './shape';

const separators = /[ ()./-]/g;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** Widest gap between two texts of one line that still read as one number, in units of the code's height. */
const widestGap = 0.8;
/** The same for a word that is written together with the number. */
const gapOfOneWord = 0.15;

/** Whether the same line goes on, before or behind the element, with what makes it part of something else. */
export function isPartOfMore(element: Element, card: Element): boolean {
  const texts = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const box = element.getBoundingClientRect();
  let before: Text | null = null;
  let after: Text | null = null;
  while (!after && texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (node.data.trim() === '' || element.contains(node) || isCopy(node, element)) continue;
    if (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) before = node;
    else after = node;
  }
  return (
    (before !== null && leadsOn(before.data, gapBetween(before, box, 'left'))) ||
    (after !== null && goesOn(after.data, gapBetween(after, box, 'right')))
  );
}

/** A text whose end makes the digits behind it part of a longer number, an amount, or a number of something. */
function leadsOn(text: string, gap: number): boolean {
  const plain = plainDigits(text);
  return (
    (gap < widestGap && /(?:[\d+#$¥€£*,/-]|\d[.:]|(?<![a-z])no\.?)$/i.test(plain)) ||
    (gap < gapOfOneWord && /[a-z_=&]$/i.test(text.normalize('NFKC')))
  );
}

/** A text whose beginning makes the digits before it part of a longer number, an amount, or a count of something. */
function goesOn(text: string, gap: number): boolean {
  const plain = plainDigits(text);
  return (
    (gap < widestGap && /^(?:[-\d%,/円]|[.:]\d)/.test(plain)) ||
    (gap < gapOfOneWord && /^[a-z_=&件人名回個点秒分時日月年]/i.test(text.normalize('NFKC')))
  );
}

/** The same number once more, for screen readers or for the eye, continues nothing. */
function isCopy(node: Text, element: Element): boolean {
  const isHidden = node.parentElement !== null && !isVisible(node.parentElement);
  return isHidden || plainDigits(node.data) === plainDigits(element.textContent);
}

/** Between the text and the code on the same line, in units of the code's height; Infinity on another line. */
function gapBetween(node: Text, box: DOMRect, side: 'left' | 'right'): number {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()];
  const line = side === 'left' ? lines.at(-1) : lines[0];
  if (!line) return Infinity;
  const overlap = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  const gap = side === 'left' ? box.left - line.right : line.left - box.right;
  return overlap > Math.min(line.height, box.height) / 2 ? gap / box.height : Infinity;
}

/** Whether the digits stand inside a longer number that the page shows: a phone number, an account id. */
export function isInsideLongerNumber(digits: string, body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < 7 || skipped.has(walker.currentNode.parentElement?.tagName ?? '')) continue;
    const runs = plainDigits(text).match(/\d[\d ()./-]{5,}\d/g) ?? [];
    if (runs.some((run) => isLonger(run.replace(separators, ''), digits))) return true;
  }
  return false;
}

const isLonger = (run: string, digits: string) => run.length > digits.length && run.includes(digits);
