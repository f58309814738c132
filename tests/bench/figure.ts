import { sample, type Sample } from './statistics.ts';

export type Unit = 'ms' | 'ms/s' | 'ms/frame' | 'MB' | 'kB' | 'bytes' | 'tasks' | 'shift' | '×';

/** A figure may at most be this: itself, as a multiple of the bare page's, or above the bare page's. */
export interface Target {
  of: 'value' | 'ratio' | 'added';
  most: number;
}

/** One line of the table. */
export interface Figure {
  group: string;
  what: string;
  unit: Unit;
  /** With the extension. */
  navi: Sample;
  /** The same without it, measured in turns with it. */
  bare?: Sample;
  /** The same with a popover of driver.js in our guide's place. */
  driver?: Sample;
  target?: Target;
  /** What the line says, in one. */
  note: string;
}

/** What the target speaks of; null without a target, or when there is nothing to compare with. */
export function held({ navi, bare, target }: Figure): number | null {
  switch (target?.of) {
    case undefined:
      return null;
    case 'value':
      return navi.median;
    case 'ratio':
      return bare ? navi.median / bare.median : null;
    case 'added':
      return bare ? navi.median - bare.median : null;
  }
}

export function isMet(figure: Figure): boolean | null {
  const measured = held(figure);
  return measured === null || !figure.target ? null : measured <= figure.target.most;
}

/** What does not vary. */
export const exactly = (value: number): Sample => sample([value]);
