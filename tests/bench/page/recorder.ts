/** What one load of a page came to. Milliseconds after DOMContentLoaded unless it says otherwise. */
export interface LoadRecord {
  /** The first frame after DOMContentLoaded is drawn. */
  firstFrame: number;
  /** The first frame with the guide (or the popover of driver.js) in it is drawn; null: it was not waited for. */
  guide: number | null;
  /** Durations of the tasks over 50 ms since the navigation, ms. */
  longTasks: readonly number[];
  /** Sum of the page's layout shifts, without unit. */
  shift: number;
}

export type Wanted = 'guide' | 'page';

declare global {
  interface Window {
    recorder: {
      /** Waits for the first frame with what is wanted. */
      drawn(wanted: Wanted): Promise<void>;
      /** Waits for that, and until what follows has come to rest. */
      load(wanted: Wanted): Promise<LoadRecord>;
    };
  }
}

/** Runs as the first script of a page. It watches for what is shown from the page's own side, without polling. */
export function installRecorder(): void {
  /** How long after the first frames long tasks and shifts still count, ms. */
  const rest = 600;

  const domReady = new Promise<number>((done) => {
    document.addEventListener('DOMContentLoaded', () => {
      // Not now: what others do at this event before it comes here counts too.
      const [navigation] = performance.getEntriesByType('navigation');
      done((navigation as PerformanceNavigationTiming).domContentLoadedEventStart);
    });
  });
  const firstFrame = domReady.then(window.afterFrame);
  const guide = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(':root > fukkyu-navi, body > .driver-popover')) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.documentElement, { childList: true });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true });
    });
  })
    .then(window.afterFrame)
    .then((at) => {
      performance.mark('guide drawn');
      return at;
    });

  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  });
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });

  window.recorder = {
    async drawn(wanted) {
      await (wanted === 'guide' ? guide : firstFrame);
    },
    async load(wanted) {
      const [ready, frame] = [await domReady, await firstFrame];
      const drawn = wanted === 'guide' ? await guide : null;
      await new Promise((done) => setTimeout(done, rest));
      return {
        firstFrame: frame - ready,
        guide: drawn === null ? null : drawn - ready,
        longTasks: tasks.map(({ duration }) => duration),
        shift,
      };
    },
  };
}
