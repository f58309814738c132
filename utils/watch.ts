import { every, later } from './later';

/** Shortest time between two looks at a page that keeps changing. Milliseconds. */
const leastPause = 150;
/**
 * Looks may take this share of the time, so the pause grows with what the last one cost: after a change that tells
 * something, in a storm that is not listened to, and after a change that tells nothing.
 */
const tellingShare = 0.02;
const stormShare = 0.002;
const otherShare = 0.0005;
/** A page that changes all the time is still looked at this often. Milliseconds. */
const longestTelling = 1_500;
const longestOther = 30_000;
/**
 * No event tells of `pushState`, nor that a page has come to rest: both are asked for this often, and changes that
 * follow each other are judged together. Milliseconds.
 */
const wakePeriod = 500;
/** So many changes in one waking, of which none tells anything, are a storm. */
const storm = 200;
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
  /** Texts that recognition reads may have come or gone since the last look. */
  mayDiffer: boolean;
  /** The document is loaded and has not changed for some seconds. */
  settled: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** `look` answers when it wants to be called again even if nothing changes: epoch milliseconds, or null. */
export type OnMoment = (moment: Moment) => number | null;

/**
 * `centreOf`: the element around which something may be expected to happen, if there is one.
 * Calls `look` now and after every change of the document or the address: at once when the page was quiet, soon after a
 * change that may tell something, rarely when there is no end of other changes, and not at all while the tab is hidden.
 */
export function watch(
  document: Document,
  look: OnMoment,
  areTelling: (changes: readonly MutationRecord[]) => boolean,
  centreOf: () => Element | null,
  signal: AbortSignal,
): void {
  let dueAt = Infinity;
  /** For when something is on its way already: nobody can call it off. */
  const armed = new Set<number>();
  /** From when on the next look may be: after a change that tells something, in a storm, and after another. */
  let tellingFrom = 0;
  let stormFrom = 0;
  let otherFrom = 0;
  let changedAt = Date.now();
  let address = '';
  let settled = false;
  let mayDiffer = false;
  let awake = new AbortController();
  const unjudged: MutationRecord[][] = [];
  let judgeAt = 0;

  const observer = new MutationObserver((changes) => {
    // Who does not listen to all of the page cannot say that it rests.
    changedAt = Math.max(changedAt, Date.now());
    unjudged.push(changes);
    if (changedAt >= judgeAt) judge();
  });

  /**
   * The first change at once, those that follow on its heels together, on the next waking: that costs less, and much of
   * it is the same again.
   */
  const judge = () => {
    const changes = unjudged.splice(0).flat();
    judgeAt = changedAt + 2 * wakePeriod;
    if (areTelling(changes)) {
      mayDiffer = true;
      // Until that look nothing needs to be known.
      observer.disconnect();
      schedule(tellingFrom);
      return;
    }
    schedule(otherFrom);
    if (changes.length >= storm) turnFrom(changes);
  };

  /**
   * Until the next look a storm is not listened to any more, but only what is around the centre and calm, and whatever
   * comes beside that or happens to what it stands in. Without a centre nothing is awaited; one in the storm is not left.
   */
  const turnFrom = (changes: readonly MutationRecord[]) => {
    const isCalm = (within: Element) => !changes.some(({ target }) => within.contains(target));
    let at = centreOf();
    if (at && !isCalm(at)) return;
    observer.disconnect();
    for (at ??= document.body; at; at = at.parentElement)
      observer.observe(at, { ...observed, subtree: isCalm(at) });
    mayDiffer = true;
    changedAt = Infinity;
    schedule(stormFrom);
  };

  /** Never puts off what is due earlier. Epoch milliseconds. */
  const schedule = (at: number) => {
    if (at >= dueAt) return;
    dueAt = at;
    if (armed.has(at)) return;
    armed.add(at);
    later(Math.max(0, at - Date.now()), () => {
      armed.delete(at);
      if (dueAt === at) lookNow();
    });
  };

  const lookNow = () => {
    if (signal.aborted || document.hidden) return;
    dueAt = Infinity;
    mayDiffer = areTelling(unjudged.splice(0).flat()) || mayDiffer;
    judgeAt = 0;
    observer.disconnect();
    observer.observe(document, observed);
    const now = Date.now();
    changedAt = Math.min(changedAt, now);
    const started = performance.now();
    settled = isSettled();
    const again = look({ mayDiffer, settled, now });
    const cost = performance.now() - started;
    mayDiffer = false;
    const ended = Date.now();
    const after = (share: number, longest: number) =>
      ended + Math.min(longest, Math.max(leastPause, cost / share));
    tellingFrom = after(tellingShare, longestTelling);
    stormFrom = after(stormShare, longestOther);
    otherFrom = after(otherShare, longestOther);
    if (again !== null) schedule(Math.max(ended + leastPause, again));
  };

  const changed = () => {
    changedAt = Date.now();
    if (!document.hidden) schedule(tellingFrom);
  };

  const readAddress = () => location.pathname + location.hash;
  const isSettled = () => document.readyState === 'complete' && Date.now() - changedAt >= settledAfter;
  const wake = () => {
    // What is hidden by a rule on some other attribute, no change tells.
    if (unjudged[0] || areTelling([])) judge();
    if (readAddress() !== address) {
      address = readAddress();
      changed();
    } else if (!settled && isSettled()) schedule(0);
  };

  const rest = () => {
    observer.disconnect();
    dueAt = Infinity;
    awake.abort();
  };
  const turn = () => {
    rest();
    if (document.hidden) return;
    observer.observe(document, observed);
    address = readAddress();
    awake = new AbortController();
    every(wakePeriod, wake, awake.signal);
    changed();
  };
  const returned = () => {
    mayDiffer = true;
    turn();
  };
  document.addEventListener('visibilitychange', returned, { signal });
  for (const event of ['pageshow', 'popstate', 'load'] as const) {
    window.addEventListener(event, changed, { signal });
  }
  for (const event of ['transitionend', 'animationend', 'toggle'] as const) {
    document.addEventListener(event, changed, { signal, capture: true });
  }
  signal.addEventListener('abort', rest);
  turn();
}
