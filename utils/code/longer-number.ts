import { plainDigits } from './shape';

const separators = /[ ()./-]/g;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

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
