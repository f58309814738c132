/** After the page has set out for another address by itself, leaving is its own doing for so long. Milliseconds. */
const ownFor = 1_000;

/**
 * Asks the person once before this document is left, while that is wanted: never on the page's own buttons, links and
 * forms. Browsers ask only after a gesture on the page, and word the question themselves.
 */
export function leaveQuestion(window: Window, signal: AbortSignal): (wanted: boolean) => void {
  let ownUntil = 0;
  let isAsked = false;

  const leaves = (event: Event) => {
    // Without a gesture the browser asks nothing, and complains.
    if (isAsked || performance.now() < ownUntil || !navigator.userActivation.hasBeenActive) return;
    isAsked = true;
    event.preventDefault();
  };
  const setsOut = (event: Event) => {
    const { navigationType, userInitiated } = event as NavigateEvent;
    // "Back" in the browser's own bar is the person's doing; `history.back()` is the page's.
    if (navigationType !== 'traverse' || !userInitiated) ownUntil = performance.now() + ownFor;
  };
  // Firefox before 147 does not tell where a document sets out for: there a click is taken for the page's own.
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('navigate', setsOut, { signal });
  else window.addEventListener('click', setsOut, { capture: true, signal });

  return (wanted) => {
    // Only while it is needed: a listener keeps some browsers from caching the page.
    if (wanted && !signal.aborted) window.addEventListener('beforeunload', leaves);
    else window.removeEventListener('beforeunload', leaves);
  };
}
