import { isVisible } from '../pages/visible';
import { plainDigits } from './shape';

const separators = /[ ()./-]/g;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);
/** Widest gap between two texts of one line that still read as one number, in units of the code's height. */
const widestGap = 0.8;

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
    (before !== null && /[\d+#$¥€£*,-]$/.test(plainDigits(before.data)) && isSameLine(before, box, 'left')) ||
    (after !== null && /^[-\d円%,]/.test(plainDigits(after.data)) && isSameLine(after, box, 'right'))
  );
}

/** The same number once more, for screen readers or for the eye, continues nothing. */
function isCopy(node: Text, element: Element): boolean {
  const isHidden = node.parentElement !== null && !isVisible(node.parentElement);
  return isHidden || plainDigits(node.data) === plainDigits(element.textContent);
}

function isSameLine(node: Text, box: DOMRect, side: 'left' | 'right'): boolean {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()];
  const line = side === 'left' ? lines.at(-1) : lines[0];
  if (!line) return false;
  const overlap = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  const gap = side === 'left' ? box.left - line.right : line.left - box.right;
  return overlap > Math.min(line.height, box.height) / 2 && gap < box.height * widestGap;
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
