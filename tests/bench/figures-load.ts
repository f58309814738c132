import type { Figure } from './figure.ts';
import type { LoadRecord } from './page/recorder.ts';
import { sample } from './statistics.ts';
import type { OwnTime } from './trace.ts';

/** Up to this size the guide has to keep up with the page's own first frame. Elements. */
const largestHeld = 20_000;
const smallest = 64;

/** One load of the page, with the time that its main thread was busy, ms. */
type Load = LoadRecord & { busy: number };

/** All loads of the page with so many elements, at one speed of the processor. */
export interface Loads {
  nodes: number;
  /** 4: a quarter of the speed. */
  rate: number;
  navi: readonly Load[];
  bare: readonly Load[];
  driver: readonly Load[];
  /** Of further loads with the two extensions, until what they show was drawn. */
  own: { navi: OwnTime[]; driver: OwnTime[] };
}

const toGuide = 'From DOMContentLoaded to the guide';
const guideTimes = (loads: readonly Load[]) => sample(loads.flatMap(({ guide }) => guide ?? []));

export function loadFigures(loads: Loads): Figure[] {
  const { nodes, rate, navi, bare, driver, own } = loads;
  const where = `${nodes.toLocaleString('en')} nodes, ${rate}× CPU`;
  const ofScript = 'The content script until the guide is drawn';
  return [
    {
      group: toGuide,
      what: where,
      unit: 'ms',
      navi: guideTimes(navi),
      bare: sample(bare.map(({ firstFrame }) => firstFrame)),
      driver: guideTimes(driver),
      ...(nodes <= largestHeld && rate === 1 && { target: { of: 'ratio', most: 1.2 } }),
      note: 'until the open guide is drawn; bare page: until its first frame is',
    },
    {
      group: ofScript,
      what: `evaluate, ${where}`,
      unit: 'ms',
      navi: sample(own.navi.map(({ evaluate }) => evaluate)),
      driver: sample(own.driver.map(({ evaluate }) => evaluate)),
      ...(rate === 1 && { target: { of: 'value', most: 3 } }),
      note: 'compiling the script and running its first turn',
    },
    {
      group: ofScript,
      what: `all, ${where}`,
      unit: 'ms',
      navi: sample(own.navi.map(({ total }) => total)),
      driver: sample(own.driver.map(({ total }) => total)),
      note: 'that, the first look, drawing and placing, with the layout that they force',
    },
    {
      group: ofScript,
      what: `longest task, ${where}`,
      unit: 'ms',
      navi: sample(own.navi.map(({ longestTask }) => longestTask)),
      ...(nodes <= largestHeld && { target: { of: 'value', most: 50 } }),
      note: 'with the drawing of the browser in it, from its first timer on',
    },
    {
      group: 'The whole load of a page',
      what: where,
      unit: 'ms',
      navi: sample(navi.map(({ busy }) => busy)),
      bare: sample(bare.map(({ busy }) => busy)),
      driver: sample(driver.map(({ busy }) => busy)),
      note: 'main thread busy, from the navigation to 0.6 s after the guide',
    },
    {
      group: 'Tasks over 50 ms, from the navigation',
      what: where,
      unit: 'tasks',
      navi: sample(navi.map(({ longTasks }) => longTasks.length)),
      bare: sample(bare.map(({ longTasks }) => longTasks.length)),
      driver: sample(driver.map(({ longTasks }) => longTasks.length)),
      target: { of: 'added', most: 0 },
      note: `the longest: ${longest(navi)} ms, on the bare page ${longest(bare)} ms`,
    },
  ];
}

/** What is said about all loads together. */
export function loadSummary(all: readonly Loads[]): Figure[] {
  const [small, large] = [smallest, largestHeld].map((wanted) =>
    all.find(({ nodes, rate }) => nodes === wanted && rate === 1),
  );
  const shifts = (loads: readonly Load[]) => loads.map(({ shift }) => shift);
  return [
    ...(small && large
      ? [
          {
            group: toGuide,
            what: `${largestHeld.toLocaleString('en')} nodes beside ${smallest}`,
            unit: 'ms',
            navi: guideTimes(large.navi),
            bare: guideTimes(small.navi),
            target: { of: 'ratio', most: 1.5 },
            note: 'both with the extension, at 1× CPU',
          } satisfies Figure,
        ]
      : []),
    {
      group: 'Layout shift',
      what: 'all loads',
      unit: 'shift',
      navi: sample(all.flatMap(({ navi }) => shifts(navi))),
      bare: sample(all.flatMap(({ bare }) => shifts(bare))),
      driver: sample(all.flatMap(({ driver }) => shifts(driver))),
      target: { of: 'added', most: 0 },
      note: 'sum of the layout-shift entries of one load',
    },
  ];
}

const longest = (loads: readonly Load[]) =>
  Math.round(Math.max(0, ...loads.flatMap(({ longTasks }) => longTasks)));
