interface Timer {
  at: number;
  /** Milliseconds between two runs; null: it runs once. */
  every: number | null;
  run: () => void;
}

export interface Clock {
  now(): number;
  /** Lets the time pass, running every timer that falls due, in order. */
  advance(milliseconds: number): Promise<void>;
  /** Forgets all timers. */
  clear(): void;
}

/**
 * Takes the place of the window's timers and clocks, so that minutes of a page's life are read in the time that the
 * looks take, the same way every time. Has to run before the page's own scripts.
 */
export function installClock(window: Window & typeof globalThis): Clock {
  const timers = new Map<number, Timer>();
  let now = Date.now();
  let lastId = 0;
  const nextTurn = turns();

  const add = (run: unknown, delay: unknown, kind: 'once' | 'repeated') => {
    const wait = Math.max(0, Number(delay ?? 0));
    if (typeof run === 'function') {
      timers.set(++lastId, {
        at: now + wait,
        every: kind === 'repeated' ? Math.max(1, wait) : null,
        run: () => {
          Reflect.apply(run, window, []);
        },
      });
    }
    return lastId;
  };
  const forget = (id: unknown) => {
    timers.delete(Number(id));
  };
  Object.assign(window, {
    setTimeout: (run: unknown, delay?: unknown) => add(run, delay, 'once'),
    setInterval: (run: unknown, delay?: unknown) => add(run, delay, 'repeated'),
    clearTimeout: forget,
    clearInterval: forget,
  });
  window.AbortSignal.timeout = (delay) => {
    const ending = new window.AbortController();
    const end = () => {
      ending.abort();
    };
    add(end, delay, 'once');
    return ending.signal;
  };
  window.Date.now = () => now;
  window.performance.now = () => now;

  return {
    now: () => now,
    clear: () => {
      timers.clear();
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await nextTurn();
      for (;;) {
        const next = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!next) break;
        const [id, timer] = next;
        now = Math.max(now, timer.at);
        if (timer.every === null) timers.delete(id);
        else timer.at += timer.every;
        timer.run();
        await nextTurn();
      }
      now = end;
    },
  };
}

/** Waits until promises and mutation observers have had their turn; a timer would be clamped to some milliseconds. */
function turns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      port2.postMessage(null);
    });
}
