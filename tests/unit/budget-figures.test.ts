import { describe, expect, it } from 'vitest';
import { held, isMet, type Figure } from '../bench/figure.ts';
import { sample } from '../bench/statistics.ts';
import { table } from '../bench/table.ts';
import { ownTime, type TraceEvent } from '../bench/trace.ts';

const figure = (changes: Partial<Figure>): Figure => ({
  group: 'Load',
  what: '64 nodes',
  unit: 'ms',
  navi: sample([12, 10, 30]),
  note: 'a note',
  ...changes,
});

describe('sample', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('takes the middle of %j', (values, median) => {
    expect(sample(values).median).toBe(median);
  });

  it('keeps the least and the most, and refuses nothing', () => {
    expect(sample([3, 1, 2])).toMatchObject({ min: 1, max: 3 });
    expect(() => sample([])).toThrow(RangeError);
  });
});

describe('target', () => {
  const bare = sample([10]);
  it.each([
    [{ of: 'value', most: 12 }, 12, true],
    [{ of: 'value', most: 11.9 }, 12, false],
    [{ of: 'ratio', most: 1.2 }, 1.2, true],
    [{ of: 'ratio', most: 1.19 }, 1.2, false],
    [{ of: 'added', most: 2 }, 2, true],
    [{ of: 'added', most: 0 }, 2, false],
  ] as const)('%j is held to %d', (target, measured, met) => {
    expect(held(figure({ bare, target }))).toBe(measured);
    expect(isMet(figure({ bare, target }))).toBe(met);
  });

  it('says nothing without a target', () => {
    expect(isMet(figure({ bare }))).toBeNull();
  });
});

describe('table', () => {
  it('has a line for each group and each figure, with ratio and verdict', () => {
    const lines = table([
      figure({ bare: sample([10]), driver: sample([15]), target: { of: 'ratio', most: 1.1 } }),
      figure({ what: '3,000 nodes' }),
    ]).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toContain('**Load**');
    expect(lines[3]).toBe(
      '| 64 nodes | 12.0 ms (10.0–30.0) | 10.0 ms | 1.20× | 15.0 ms | 1.50× | ≤ 1.1× | **missed** | a note |',
    );
    expect(lines[4]).toContain('| 3,000 nodes | 12.0 ms (10.0–30.0) |  |  |  |  |  |  |');
  });
});

describe('own time in a trace', () => {
  const ours = 'chrome-extension://id/content-scripts/sign-in.js';
  const event = (name: string, ts: number, dur: number, url = '', tid = 1): TraceEvent => ({
    name,
    pid: 1,
    tid,
    ts,
    dur,
    cpu: dur,
    url,
  });

  it('counts what lies inside once, and tells how much of it was layout', () => {
    const events = [
      event('EvaluateScript', 0, 2_000, ours),
      event('v8.compile', 100, 50, ours),
      event('FunctionCall', 5_000, 3_000, ours),
      event('Layout', 6_000, 1_000),
      event('FunctionCall', 6_500, 100, ours),
      event('Layout', 9_000, 4_000),
    ];
    expect(ownTime(events)).toMatchObject({ evaluate: 2, total: 5, layout: 1 });
  });

  it('adds up the scripts of one extension', () => {
    const events = [
      event('EvaluateScript', 0, 1_000, ours),
      event('EvaluateScript', 3_000, 2_000, ours.replace('sign-in', 'popover')),
    ];
    expect(ownTime(events)).toMatchObject({ evaluate: 3, total: 3, layout: 0 });
  });

  it('counts bare microtasks after the script began, and not those of the page', () => {
    const events = [
      event('RunMicrotasks', 0, 100),
      event('EvaluateScript', 200, 1_000, ours),
      event('RunMicrotasks', 2_000, 4_000),
      event('TimerFire', 7_000, 500),
      event('RunMicrotasks', 7_100, 300),
    ];
    expect(ownTime(events).total).toBe(5);
  });

  it('tells the longest task that is the script’s, and not the page’s in which it only listened', () => {
    const task = (ts: number, dur: number) => event('ThreadControllerImpl::RunTask', ts, dur);
    const events = [
      event('EvaluateScript', 0, 1_000, ours),
      task(10_000, 300_000),
      event('FunctionCall', 20_000, 100, ours),
      task(400_000, 8_000),
      event('TimerFire', 400_100, 7_000),
      event('FunctionCall', 400_200, 6_000, ours),
      task(500_000, 20_000),
      event('FunctionCall', 500_100, 2_000, ours),
      event('Paint', 503_000, 15_000),
      task(600_000, 90_000),
      event('FunctionCall', 600_100, 80_000),
    ];
    expect(ownTime(events).longestTask).toBe(20);
  });

  it('leaves other threads and what came later out', () => {
    const events = [
      event('EvaluateScript', 0, 1_000, ours),
      event('FunctionCall', 2_000, 1_000, ours, 2),
      event('FunctionCall', 9_000, 1_000, ours),
    ];
    expect(ownTime(events, 5_000).total).toBe(1);
  });
});
