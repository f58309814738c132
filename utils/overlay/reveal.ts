import { isScrolledAway, shownPart } from '../pages/clip';
import type { Rect } from './rect';

/**
 * Remembers which controls were already on screen while the guide was open, so that each is scrolled to at most once
 * and never again when the person scrolls away. A control that the page draws anew counts as the same one.
 */
export function revealer(): (page: string, target: Element, box: Rect, viewportHeight: number) => void {
  const seen = new Set<string>();
  return (page, target, box, viewportHeight) => {
    const key = [page, target.localName, target.id, target.textContent.trim().slice(0, 40)].join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    const part = shownPart(target, box);
    const isAway = box.top < 0 || box.bottom > viewportHeight || (part && isScrolledAway(box, part));
    if (isAway) scrollTo(target, 'center');
  };
}

/** Scrolls the page so that the element is in view; at once where the person wants no motion. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}
