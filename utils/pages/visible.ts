const nativeChoice = 'input[type="radio"], input[type="checkbox"]';

/**
 * Whether a person can see the element: rendered, not transparent, not hidden from everybody by `aria-hidden`,
 * not shrunk to a pixel and not parked left of or above the page.
 */
export function isVisible(element: Element): boolean {
  // Component libraries draw their own radio button over a transparent native one.
  const drawn = element.matches(nativeChoice) ? (element.parentElement ?? element) : element;
  if (!drawn.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (drawn.closest('[aria-hidden="true"]')) return false;
  const box = drawn.getBoundingClientRect();
  const view = drawn.ownerDocument.defaultView;
  const isTiny = box.width <= 1 || box.height <= 1;
  return !isTiny && box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** Whether pressing the control would do something, as far as the page says. */
export function isEnabled(element: Element): boolean {
  return !element.matches(':disabled') && !element.closest('[aria-disabled="true"], [inert]');
}
