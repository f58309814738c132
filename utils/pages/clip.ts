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
export function shownPart(element: Element, box: Box, view: Window): Box | null {
  let rest = onPage(box, element.ownerDocument, view);
  /** The next ancestor that can cut off: overflow does not reach what is positioned against an ancestor further up. */
  let needs: 'any' | 'positioned' = 'any';
  for (let at: Element | null = element; at && at !== element.ownerDocument.body; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const isPositioned = style.position !== 'static' || style.transform !== 'none';
    if (/^(?:inset|circle|ellipse|polygon|path|rect|xywh)/.test(style.clipPath)) return null;
    if (style.getPropertyValue('clip').startsWith('rect') && /^(?:absolute|fixed)$/.test(style.position))
      return null;
    if (needs === 'any' || isPositioned) {
      if (/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) {
        rest = intersection(rest, at.getBoundingClientRect());
      }
      needs = style.position === 'absolute' ? 'positioned' : 'any';
    }
    if (style.position === 'fixed') break;
  }
  return rest;
}

/** The page's own edges: nobody can scroll left of it or above it, nor to the right where that is switched off. */
function onPage(box: Box, { documentElement, body }: Document, view: Window): Box {
  const isInView =
    box.left >= 0 && box.top >= 0 && box.right <= view.innerWidth && box.bottom <= view.innerHeight;
  if (isInView) return box;
  const isCutRight = [documentElement, body].some((at) =>
    /hidden|clip/.test(view.getComputedStyle(at).overflowX),
  );
  const width = isCutRight
    ? view.innerWidth
    : Math.max(documentElement.scrollWidth - view.scrollX, view.innerWidth);
  return intersection(box, {
    left: -view.scrollX,
    top: -view.scrollY,
    right: width,
    bottom: Math.max(documentElement.scrollHeight, view.innerHeight) - view.scrollY,
  });
}

const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
