import { isVisible } from '../pages/visible';

/** Least share of the code's box that may be left after clipping. */
const leastVisibleShare = 0.6;

/**
 * Whether a person can really read the text: not transparent, not clipped away, not off the page, not covered.
 * Stricter than `isVisible`: a number that nobody sees must never reach the code board.
 */
export function isReadable(element: Element): boolean {
  if (!isVisible(element)) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 4 || isTransparent(style.color)) return false;
  if (
    style.getPropertyValue('-webkit-text-fill-color') !== '' &&
    isTransparent(style.getPropertyValue('-webkit-text-fill-color'))
  )
    return false;
  const box = textBox(element);
  const page = element.ownerDocument.documentElement;
  const isOffPage =
    box.right + view.scrollX <= 0 ||
    box.bottom + view.scrollY <= 0 ||
    box.left + view.scrollX >= Math.max(page.scrollWidth, view.innerWidth) ||
    box.top + view.scrollY >= Math.max(page.scrollHeight, view.innerHeight);
  return (
    !isOffPage && !isFaint(element, view) && !isClipped(element, box, view) && !isCovered(element, box, view)
  );
}

/** Where the text itself is drawn: an indent can move it out of its element. */
function textBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function isTransparent(color: string): boolean {
  // `rgb(0, 0, 0)` is black: only a fourth value, or one behind a slash, is the alpha.
  return color === 'transparent' || /(?:^rgba\(.*,|\/)\s*0(?:\.0\d*)?%?\s*\)$/.test(color);
}

function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

function isFaint(element: Element, view: Window): boolean {
  let opacity = 1;
  for (const at of selfAndAncestors(element)) opacity *= Number.parseFloat(view.getComputedStyle(at).opacity);
  return opacity < 0.2;
}

function isClipped(element: Element, box: DOMRect, view: Window): boolean {
  let { left, top, right, bottom } = box;
  for (const at of selfAndAncestors(element)) {
    const style = view.getComputedStyle(at);
    if (/^(?:inset|circle|ellipse|polygon|path|rect|xywh)/.test(style.clipPath)) return true;
    if (style.getPropertyValue('clip').startsWith('rect') && /^(?:absolute|fixed)$/.test(style.position))
      return true;
    if (at === element || !/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) continue;
    const frame = at.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return Math.max(0, right - left) * Math.max(0, bottom - top) < box.width * box.height * leastVisibleShare;
}

/** Only what is inside the viewport can be asked for; our own overlay does not count as a cover. */
function isCovered(element: Element, box: DOMRect, view: Window): boolean {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const [top] = element.ownerDocument.elementsFromPoint(x, y).filter((at) => at.localName !== 'fukkyu-navi');
  return top !== undefined && !element.contains(top) && !top.contains(element);
}
