import type { Slot } from '../store';

/**
 * The tab that has the recovery, in `storage.session`: tab ids mean nothing after a restart of the browser, and that
 * storage forgets at the same moment.
 */
export const tabSlot: Slot<number | null> = {
  key: 'recoveryTab',
  initial: null,
  parse: (raw) =>
    raw === null || (typeof raw === 'number' && Number.isInteger(raw))
      ? { kind: 'sound', value: raw }
      : { kind: 'repaired', value: null },
};
