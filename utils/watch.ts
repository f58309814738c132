/** Shortest time between two looks at a page that keeps changing. Milliseconds. */
const leastPause = 150;
/**
 * Looks may take this share of the time, so the pause grows with what the last one cost: after a change that tells
 * something, and after one that does not.
 */
const share = { telling: 0.04, other: 0.003 };
/** A page that changes all the time is still looked at this often. Milliseconds. */
const longestPause = { telling: 1_500, other: 6_000 };
/** `pushState` reaches no content script: the address is compared this often. Milliseconds. */
const addressPeriod = 500;
/** Quiet for this long, a loaded page counts as settled. Milliseconds. */
const settledAfter = 5_000;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
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
 * Calls `look` now and after every change of the document or the address: at once when the page was quiet, soon after a
 * change that may tell something, rarely when there is no end of other changes, and not at all while the tab is hidden.
 */
export function watch(
  document: Document,
  look: OnMoment,
  isTelling: (change: MutationRecord) => boolean,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let dueAt = Infinity;
  let pauseUntil = { telling: 0, other: 0 };
  let changedAt = Date.now();
  let address = '';
  let addressTimer = 0;

  const observer = new MutationObserver((changes) => {
    changedAt = Date.now();
    const isDue = changedAt >= pauseUntil.other;
    if (isDue || changes.some(isTelling)) {
      // Until that look nothing needs to be known.
      observer.disconnect();
      schedule(pauseUntil.telling);
    } else schedule(pauseUntil.other);
  });

  /** Never puts off what is due earlier. Epoch milliseconds. */
  const schedule = (at: number) => {
    if (at >= dueAt) return;
    dueAt = at;
    view.clearTimeout(timer);
    timer = view.setTimeout(lookNow, Math.max(0, at - Date.now()));
  };

  const lookNow = () => {
    if (signal.aborted || document.hidden) return;
    dueAt = Infinity;
    observer.disconnect();
    observer.observe(document, observed);
    const now = Date.now();
    const started = view.performance.now();
    const settled = document.readyState === 'complete' && now - changedAt >= settledAfter;
    const again = look({ settled, now });
    const cost = view.performance.now() - started;
    const ended = Date.now();
    const pause = (after: keyof typeof share) =>
      ended + Math.min(longestPause[after], Math.max(leastPause, cost / share[after]));
    pauseUntil = { telling: pause('telling'), other: pause('other') };
    const settles = settled ? Infinity : changedAt + settledAfter;
    const wake = Math.min(again ?? Infinity, settles);
    if (wake !== Infinity) schedule(Math.max(ended + leastPause, wake));
  };

  const changed = () => {
    changedAt = Date.now();
    if (!document.hidden) schedule(pauseUntil.telling);
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
    dueAt = Infinity;
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
