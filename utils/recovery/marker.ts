import { stepOf } from '../guide/steps';
import type { StorageArea } from '../store';
import { load, remove, update } from '../store';
import type { Device } from './device';
import { markerSlot, type Marker } from './marker-schema';
import type { RecoverySession } from './session';

/**
 * A marker older than this is no longer spoken of: its device may have gone away without a word. Twice as long as any
 * device's clock is likely to be wrong. Milliseconds.
 */
export const markerLife = 24 * 3_600_000;

/** Whose marker it is shows by the start of the recovery; so no device needs an id, and no two clocks are compared. */
const isOwn = ({ recovery }: Marker, { startedAt }: RecoverySession) => recovery?.startedAt === startedAt;

/** The recovery on another device, as far as it is news; null where there is none. */
export function otherDevice(marker: Marker, session: RecoverySession, now: number): Marker['recovery'] {
  const { recovery } = marker;
  if (!recovery || isOwn(marker, session)) return null;
  return Math.abs(now - recovery.startedAt) < markerLife ? recovery : null;
}

/**
 * Brings the shared marker up to date with this device: written only when it says something new (the browsers allow few
 * writes), removed at the end or when sharing was switched off. A failure is no matter: the next event tries again.
 */
export async function share(
  sync: StorageArea,
  session: RecoverySession,
  device: Device,
  isOn: boolean,
): Promise<void> {
  const { value: now } = await load(sync, markerSlot);
  const step = stepOf(session.page);
  const { startedAt, status } = session;
  if (isOn && status === 'active' && step !== null && startedAt !== null) {
    const { system, browser } = device;
    const recovery = { system, browser, step, startedAt };
    if (JSON.stringify(now.recovery) !== JSON.stringify(recovery))
      await update(sync, markerSlot, (marker) => ({ ...marker, recovery }));
  } else if (now.recovery && isOwn(now, session)) await remove(sync, markerSlot);
}
