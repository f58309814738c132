const kinds = [
  ...['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'focusin', 'focusout'],
];

/**
 * Ends these events at the overlay's own root: page scripts that listen on their document for shortcuts, clicks
 * outside a box or lost focus must not react to ours. (Capture listeners still learn that the host was used.)
 */
export function keepInside(root: ShadowRoot, signal: AbortSignal): void {
  for (const kind of kinds) {
    root.addEventListener(
      kind,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  }
}
