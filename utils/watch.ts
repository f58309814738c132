/** Shortest time between two looks at a page that keeps changing. Milliseconds. */
const leastPause = 150;
/** A look may take this share of the time: the pause grows with what the last one cost. */
const share = 0.004;
/** A page that changes all the time is still looked at this often. Milliseconds. */
const longestPause = 1_500;
/** `pushState` reaches no content script: the address is compared this often. Milliseconds. */
const addressPeriod = 500;
/** Quiet for this long, a loaded page counts as settled. Milliseconds. */
const settledAfter = 5_000;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['style', 'class', 'hidden', 'disabled', 'aria-hidden', 'aria-disabled', 'open'],
};

export interface Moment {
  /** The document is loaded and has not changed for some seconds. */
  settled: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** `look` answers when it wants to be called again even if nothing changes: epoch milliseconds, or null. */
export type OnMoment = (moment: Moment) => number | null;

/**
 * Calls `look` now and after every change of the document or the address: at once when the page was quiet, rarely when
 * it never is, and not at all while the tab is hidden. Between a change and the look that it caused nothing is
 * observed, so a storm of changes costs what one change costs.
 */
export function watch(document: Document, look: OnMoment, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let pauseUntil = 0;
  let changedAt = Date.now();
  let address = '';
  let addressTimer = 0;

  const observer = new MutationObserver(() => {
    changedAt = Date.now();
    observer.disconnect();
    schedule(Math.max(0, pauseUntil - changedAt));
  });

  const schedule = (delay: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(lookNow, delay);
  };

  const lookNow = () => {
    if (signal.aborted || document.hidden) return;
    observer.disconnect();
    observer.observe(document, observed);
    const now = Date.now();
    const started = view.performance.now();
    const settled = document.readyState === 'complete' && now - changedAt >= settledAfter;
    const again = look({ settled, now });
    const cost = view.performance.now() - started;
    pauseUntil = Date.now() + Math.min(longestPause, Math.max(leastPause, cost / share));
    const settles = settled ? Infinity : changedAt + settledAfter;
    const wake = Math.min(again ?? Infinity, settles);
    if (wake !== Infinity) schedule(Math.max(leastPause, wake - Date.now()));
  };

  const changed = () => {
    changedAt = Date.now();
    if (!document.hidden) schedule(Math.max(0, pauseUntil - changedAt));
  };

  const readAddress = () => view.location.pathname + view.location.hash;
  const compareAddress = () => {
    if (readAddress() === address) return;
    address = readAddress();
    changed();
  };

  const rest = () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearInterval(addressTimer);
  };
  const turn = () => {
    rest();
    if (document.hidden) return;
    address = readAddress();
    addressTimer = view.setInterval(compareAddress, addressPeriod);
    changed();
  };
  document.addEventListener('visibilitychange', turn, { signal });
  for (const event of ['pageshow', 'hashchange', 'popstate', 'load'] as const) {
    view.addEventListener(event, changed, { signal });
  }
  for (const event of ['transitionend', 'animationend', 'toggle'] as const) {
    document.addEventListener(event, changed, { signal, capture: true });
  }
  signal.addEventListener('abort', rest);
  turn();
  lookNow();
}
