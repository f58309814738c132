import type { CDPSession } from 'puppeteer-core';
import { z } from 'zod/mini';

/** A part of Chromium's own record of its work. Microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** By the clock; 0 for an instant. */
  dur: number;
  /** Of the thread's own time. */
  cpu: number;
  /** The script that it belongs to; '' for none. */
  url: string;
}

const schema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.optional(z.number()),
  tdur: z.optional(z.number()),
  args: z.optional(
    z.object({ data: z.optional(z.object({ url: z.optional(z.string()), name: z.optional(z.string()) })) }),
  ),
});

const categories = ['devtools.timeline', 'v8.execute', 'blink.user_timing', 'toplevel'];

/** Records what Chromium does during `act`, in order of time. */
export async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const raw of value) {
      const { data: event } = schema.safeParse(raw);
      if (!event) continue;
      const { dur = 0, tdur = dur, args, ...rest } = event;
      events.push({ ...rest, dur, cpu: tdur, url: args?.data?.url ?? '' });
    }
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((done) => {
    cdp.once('Tracing.tracingComplete', done);
  });
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events.toSorted((a, b) => a.ts - b.ts);
}

const isOurs = ({ url }: TraceEvent) => url.includes('/content-scripts/');
/** Work that the page's own scripts or the browser have begun. */
const foreign = new Set([
  'FunctionCall',
  'EvaluateScript',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'ParseHTML',
]);

const laying = new Set(['Layout', 'UpdateLayoutTree']);

export interface OwnTime {
  /** Compiling and first running the content scripts, ms of the thread's time. */
  evaluate: number;
  /** That, and all that it did later, ms. */
  total: number;
  /** The part of it in which the browser laid the page out, because a box was asked for. */
  layout: number;
  /**
   * The longest task by the clock, ms, of those from its first timer on in which it did something, with what the
   * browser drew in the same task. Before that timer it only listens, in tasks that are the page's.
   */
  longestTask: number;
}

/**
 * The content script's own work. What goes on after an answer of the storage runs as a bare queue of microtasks, which
 * no event names: on a page that has no such queue of its own, these are ours too.
 */
export function ownTime(events: readonly TraceEvent[], until = Infinity): OwnTime {
  const [start] = events.filter(isOurs);
  const evaluated = events.filter((event) => event.name === 'EvaluateScript' && isOurs(event));
  const began = evaluated[0]?.ts ?? Infinity;
  const evaluate = evaluated.reduce((sum, { cpu }) => sum + cpu, 0);
  const sameThread = events.filter(
    ({ pid, tid, ts }) => pid === start?.pid && tid === start.tid && ts < until,
  );
  let total = 0;
  let layout = 0;
  let countedTo = 0;
  let foreignTo = 0;
  let longestTask = 0;
  let taskLasts = 0;
  let timerTo = 0;
  let hasBegun = false;
  for (const event of sameThread) {
    if (event.name.endsWith('::RunTask')) taskLasts = event.dur;
    if (event.name === 'TimerFire') timerTo = event.ts + event.dur;
    const isBareQueue = event.name === 'RunMicrotasks' && event.ts > began && event.ts >= foreignTo;
    if (isOurs(event) || isBareQueue) {
      if (event.ts < countedTo) continue;
      total += event.cpu;
      countedTo = event.ts + event.dur;
      hasBegun ||= event.ts > began && event.ts < timerTo;
      if (hasBegun) longestTask = Math.max(longestTask, taskLasts);
    } else if (laying.has(event.name) && event.ts < countedTo) layout += event.cpu;
    else if (foreign.has(event.name)) foreignTo = Math.max(foreignTo, event.ts + event.dur);
  }
  return {
    evaluate: evaluate / 1_000,
    total: total / 1_000,
    layout: layout / 1_000,
    longestTask: longestTask / 1_000,
  };
}
