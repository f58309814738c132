import { oneAtATime } from '../one-at-a-time';
import { slots } from '../slots';
import { isQuota, load, type Slot, type StorageArea } from '../store';
import { readFile, type Refusal } from './read-file';

export type Imported = Refusal | { kind: 'imported' } | { kind: 'newer' | 'full' | 'unreachable' };
export type Erased = { kind: 'erased' } | { kind: 'unreachable' };

/**
 * Takes an exported file over: every slot that is in it, in one write, so that all of it arrives or nothing. What a newer
 * version stored here is not overwritten.
 */
export async function importStored(area: StorageArea, text: string): Promise<Imported> {
  const read = readFile(text);
  if (read.kind === 'refused') return read;
  return alone(async () => {
    for (const slot of slots as readonly Slot<unknown>[]) {
      const { kind } = await load(area, slot);
      if (kind === 'unreachable' || (kind === 'newer' && slot.key in read.items)) return { kind };
    }
    try {
      await area.set(read.items);
      return { kind: 'imported' };
    } catch (error) {
      return { kind: isQuota(error) ? 'full' : 'unreachable' };
    }
  });
}

/** Deletes everything stored, whatever version wrote it, here and what was shared with the person's other devices. */
export async function eraseStored(...areas: readonly { clear: () => Promise<void> }[]): Promise<Erased> {
  return alone(async () => {
    try {
      for (const area of areas) await area.clear();
      return { kind: 'erased' };
    } catch {
      return { kind: 'unreachable' };
    }
  });
}

/** Runs while nothing else changes any slot. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locked = slots.reduce<() => Promise<T>>(
    (inner, { key }) =>
      () =>
        oneAtATime(key, inner),
    work,
  );
  return locked();
}
