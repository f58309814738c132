import { upwards } from './walks';

/** Viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const areaOf = ({ left, top, right, bottom }: Box) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/**
 * What is left of a box inside the element by everything that cuts off; null where a clip of the element or of an
 * ancestor leaves nothing to rely on.
 */
export function shownPart(element: Element, box: Box): Box | null {
  const { body, documentElement } = element.ownerDocument;
  let rest = box;
  /** Overflow does not reach what is positioned against an ancestor further up. */
  let isLoose = false;
  for (const at of upwards(element, body)) {
    const style = getComputedStyle(at);
    const { position } = style;
    const isOut = position === 'absolute' || position === 'fixed';
    // Any shape cuts; `url(…)` is decoration.
    if (/^(?!url)[\w-]+\(/.test(style.clipPath)) return null;
    if (isOut && style.getPropertyValue('clip').startsWith('rect')) return null;
    if (!isLoose || position !== 'static' || style.transform !== 'none') {
      rest = inPart(at, style, rest);
      isLoose = isOut;
    }
    if (position === 'fixed') return onPage(rest, element.ownerDocument);
  }
  // What is said of the body holds for the window unless something is said of the root.
  const style = getComputedStyle(body);
  const isWindow = getComputedStyle(documentElement).overflowY === 'visible';
  if (!isWindow && scrolls.test(style.overflowY) && !(isLoose && style.position === 'static'))
    rest = inPart(body, style, rest);
  return onPage(rest, element.ownerDocument);
}

const cuts = /hidden|clip/;
const scrolls = /auto|scroll/;

/** What a part of the page lets be seen of a box, once that is scrolled to. */
function inPart(part: Element, { overflowX, overflowY }: CSSStyleDeclaration, box: Box): Box {
  const isPane = scrolls.test(overflowY);
  if (!isPane && !cuts.test(`${overflowX} ${overflowY}`)) return box;
  const edges = part.getBoundingClientRect();
  const above = Math.min(edges.top - box.top, part.scrollTop);
  // Its lower end may be below that of a window that does not scroll itself.
  const end = edges.top < innerHeight ? Math.min(edges.bottom, innerHeight) : edges.bottom;
  const below = Math.min(box.bottom - end, part.scrollHeight - part.clientHeight - part.scrollTop);
  const down = isPane ? Math.max(0, above) - Math.max(0, below) : 0;
  const { left, right } = cuts.test(overflowX) || !isPane ? edges : box;
  return intersection(
    { left: box.left, top: box.top + down, right: box.right, bottom: box.bottom + down },
    { left, top: edges.top, right, bottom: edges.bottom },
  );
}

/** Whether a box has to be scrolled to in a part of the page: `part` is where it would be seen then. */
export const isScrolledAway = (box: Box, part: Box) =>
  Math.abs(part.top - box.top) * 2 > box.bottom - box.top;

/** The page's own edges: nobody can scroll left of it or above it, nor to the right where that is switched off. */
function onPage(box: Box, { documentElement, body }: Document): Box {
  if (box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight) return box;
  const isCutRight = [documentElement, body].some((at) => cuts.test(getComputedStyle(at).overflowX));
  return intersection(box, {
    left: -scrollX,
    top: -scrollY,
    right: isCutRight ? innerWidth : Math.max(documentElement.scrollWidth - scrollX, innerWidth),
    bottom: Math.max(documentElement.scrollHeight, innerHeight) - scrollY,
  });
}

type Pick = (a: number, b: number) => number;

/** A box of the edges that are picked from two boxes: `near` for left and top, `far` for right and bottom. */
export const combine = (a: Box, b: Box, near: Pick, far: Pick): Box => ({
  left: near(a.left, b.left),
  top: near(a.top, b.top),
  right: far(a.right, b.right),
  bottom: far(a.bottom, b.bottom),
});

const intersection = (a: Box, b: Box) => combine(a, b, Math.max, Math.min);
