import { isVisible } from './visible';

const busy = '[aria-busy="true"], [role="progressbar"], progress';
/** What stands around every page, whatever it says, captions of controls, and text that nobody reads. */
const surroundings =
  'a, button, label, select, [role="button"], [role="link"], footer, header, nav, aside, [role="contentinfo"], [role="banner"], [role="navigation"], [role="complementary"], script, style, noscript, template';

/** Whether the page has visible words of its own and nothing turns: an empty page is not a finished one. */
export function hasMessage(root: Element): boolean {
  if ([...root.querySelectorAll(busy)].some(isVisible)) return false;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (!parentElement || !/^[^©]*\p{L}/u.test(nodeValue ?? '') || parentElement.closest(surroundings))
      continue;
    if (isVisible(parentElement) && !floats(parentElement)) return true;
  }
  return false;
}

/** Cookie bars and notices lie over the page. */
function floats(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view?.getComputedStyle(at).position === 'fixed' && !at.matches('dialog')) return true;
  }
  return false;
}
