/** A box in CSS pixels of the layout viewport, as `getBoundingClientRect` gives it. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the element is drawn now; null while it is off the document or takes no room. */
export function boxOf(element: Element | null): Rect | null {
  if (!element?.isConnected) return null;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}
