import { shownPart } from './clip';

/** Hidden from screen readers. */
export const forTheEye = '[aria-hidden="true"]';
const nativeChoice = 'input[type="radio"], input[type="checkbox"]';

/**
 * Whether a person can see the element: rendered, not transparent, not hidden from everybody by `aria-hidden`,
 * not shrunk to a pixel, not cut off and not parked off the page.
 */
export function isVisible(element: Element): boolean {
  // Component libraries draw their own radio button over a transparent native one.
  const drawn = element.matches(nativeChoice) ? (element.parentElement ?? element) : element;
  return !drawn.closest(forTheEye) && isDrawn(drawn);
}

/** The same, though it may be hidden from screen readers. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const part = shownPart(element, element.getBoundingClientRect());
  return part !== null && part.right - part.left > 1 && part.bottom - part.top > 1;
}

/** The modal dialog that lies over the page, if one can be seen. */
export const openModal = (page: Element | Document): Element | undefined =>
  [...page.querySelectorAll('dialog:modal, [aria-modal="true"]')].filter(isVisible).at(-1);

/** Whether pressing the control would do something, as far as the page says. */
export function isEnabled(element: Element): boolean {
  return !element.matches(':disabled') && !element.closest('[aria-disabled="true"], [inert]');
}
