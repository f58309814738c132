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
  let rest = onPage(box, element.ownerDocument);
  /** Overflow does not reach what is positioned against an ancestor further up. */
  let isLoose = false;
  for (const at of upwards(element, element.ownerDocument.body)) {
    const style = getComputedStyle(at);
    const { position } = style;
    const isOut = position === 'absolute' || position === 'fixed';
    // Any shape cuts; `url(…)` is decoration.
    if (/^(?!url)[\w-]+\(/.test(style.clipPath)) return null;
    if (isOut && style.getPropertyValue('clip').startsWith('rect')) return null;
    if (!isLoose || position !== 'static' || style.transform !== 'none') {
      if (cuts.test(`${style.overflowX} ${style.overflowY}`))
        rest = intersection(rest, at.getBoundingClientRect());
      isLoose = isOut;
    }
    if (position === 'fixed') break;
  }
  return rest;
}

const cuts = /hidden|clip/;

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
