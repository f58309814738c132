import type { Slot } from '../store';

/** Slots in `storage.session`, which the browser empties when it ends, as it then gives out its tab ids anew. */
const numberSlot = (key: string): Slot<number | null> => ({
  key,
  initial: null,
  parse: (raw) =>
    raw === null || (typeof raw === 'number' && Number.isInteger(raw))
      ? { kind: 'sound', value: raw }
      : { kind: 'repaired', value: null },
});

/** The tab that has the recovery. */
export const tabSlot = numberSlot('recoveryTab');

/** The start of another device's recovery, of which the person has heard and wants to hear no more. */
export const heardOfSlot = numberSlot('heardOf');
