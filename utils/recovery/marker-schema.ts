import { enum as oneOf, nullable, number, object, refine } from 'zod/mini';
import { parseRecord } from '../repair';
import type { Slot } from '../store';
import { browserNames, systemNames, type Device } from './device';

/** What the person's other devices are told, by the browser's own sync: which device, which step, since when. */
export interface Marker {
  version: 1;
  /** Null: nothing is under way on any device. */
  recovery: { system: Device['system']; browser: Device['browser']; step: number; startedAt: number } | null;
}

const whole = number().check(refine((value) => Number.isSafeInteger(value) && value >= 0));
/** Names that we give, not texts: nothing that another device wrote is shown as it stands. */
const recovery = nullable(
  object({
    system: nullable(oneOf(systemNames)),
    browser: nullable(oneOf(browserNames)),
    step: whole,
    startedAt: whole,
  }),
);
const initial: Marker = { version: 1, recovery: null };

/** In `storage.sync`. */
export const markerSlot: Slot<Marker> = {
  key: 'recovery',
  initial,
  parse: (raw) =>
    parseRecord(raw, initial, (field) => ({ version: 1, recovery: field('recovery', recovery, null) })),
};
