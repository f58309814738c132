/** Elements whose text nobody reads. */
export const unread = 'script, style, noscript, template';
/** What the pages of a site have in common: its bars at the top and at the bottom, its menus. */
const bars = 'footer, header, nav, [role="banner"], [role="contentinfo"], [role="navigation"]';
/** What stands around the pages of a site, whatever the page is about. */
export const surroundings = `${bars}, aside, [role="complementary"]`;
/** Parts of a page with a matter of their own. */
export const sections = 'section, form, article, dialog, [role="dialog"], [role="region"], [role="form"]';
export const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
export const wholePage = 'html, body, main, [role="main"]';

/** A text node that stands in an element. */
export type TextInside = Text & { readonly parentElement: HTMLElement };

/** The text nodes below an element, in document order. */
export function* textsIn(root: Element): Generator<TextInside> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as TextInside;
}

/** The texts below an element by the element that they stand in: one text may be several nodes. */
export function textsByParent(root: Element): ReadonlyMap<Element, string> {
  const texts = new Map<Element, string>();
  for (const { parentElement, data } of textsIn(root))
    texts.set(parentElement, (texts.get(parentElement) ?? '') + data);
  return texts;
}

/** More levels than any page has: a form with a field of the name `parentElement` leads around in a circle. */
const mostLevels = 500;

/** The element and its ancestors, innermost first, up to `end`, which is not among them. */
export function* upwards(from: Element | null, end?: Element): Generator<Element> {
  let left = mostLevels;
  for (let at = from; at && at !== end && left-- > 0; at = at.parentElement) yield at;
}

/** What the text in an element is drawn in a line with: beyond it, words are other words. */
export const lineOf = (element: Element): Element =>
  [...upwards(element)].find((at) => getComputedStyle(at).display !== 'inline') ?? element;

/** In a bar of the site and not of one of the page's own parts: the same on every page, it tells nothing of this one. */
export function isInBar(element: Element): boolean {
  const bar = element.closest(bars);
  return bar !== null && !bar.closest(sections);
}
