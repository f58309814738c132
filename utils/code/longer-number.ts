import { plainDigits } from './shape';

const separators = /[ ()./-]/g;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** Whether the digits stand inside a longer number that the page shows: a phone number, an account id. */
export function isInsideLongerNumber(digits: string, body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  // One text may be several nodes: what was put together by a script often is.
  let parent: Element | null = null;
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement === parent) {
      text += nodeValue ?? '';
      continue;
    }
    if (holdsMore(text, digits, parent)) return true;
    parent = parentElement;
    text = nodeValue ?? '';
  }
  return holdsMore(text, digits, parent);
}

function holdsMore(text: string, digits: string, parent: Element | null): boolean {
  if (text.length < 7 || skipped.has(parent?.tagName ?? '') || !/\p{Nd}/u.test(text)) return false;
  const runs = plainDigits(text).match(/\d[\d ()./-]{5,}\d/g) ?? [];
  return runs
    .map((run) => run.replace(separators, ''))
    .some((run) => run.length > digits.length && run.includes(digits));
}
