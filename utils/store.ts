import { oneAtATime } from './one-at-a-time';

/** The part of `browser.storage.local` that is used: the polyfill's and `wxt/browser`'s both fit. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The part of `browser.storage.local.onChanged` that is used. */
export interface StorageEvents {
  addListener(listener: (changes: Record<string, StorageChange>) => void): void;
  removeListener(listener: (changes: Record<string, StorageChange>) => void): void;
}

interface StorageChange {
  newValue?: unknown;
}

/** What a raw stored value turned out to be. `value` can be shown in every case. */
export type Parsed<T> =
  | { kind: 'sound'; value: T }
  /** Something in it could not be read; `value` holds all that could. */
  | { kind: 'repaired'; value: T }
  /** Written by a later version of the product: to be shown, never to be overwritten. */
  | { kind: 'newer'; value: T };

/** `unreachable`: the storage did not answer; `value` is the slot's initial one. */
export type Loaded<T> = Parsed<T> | { kind: 'unreachable'; value: T };

/** `full`: the quota refused it. In every case but `saved` the stored value is as it was. */
export type Saved<T> = { kind: 'saved'; value: T } | { kind: 'newer' | 'full' | 'unreachable' };

/** One stored value: its key, what stands for "nothing stored", and how a raw value is read. */
export interface Slot<T> {
  key: string;
  initial: T;
  parse: (raw: unknown) => Parsed<T>;
}

/** A storage that has not answered after this many milliseconds is treated as dead. */
export const answerLimit = 3000;

export async function load<T>(area: Pick<StorageArea, 'get'>, slot: Slot<T>): Promise<Loaded<T>> {
  try {
    return read(slot, (await answered(area.get(slot.key)))[slot.key]);
  } catch {
    return { kind: 'unreachable', value: slot.initial };
  }
}

/**
 * Reads, changes and writes; nothing is written when `change` answers what it was given. What could not be read of a
 * damaged value is set aside under its own key. Changes of one slot wait for each other, in whichever of the extension's
 * pages they are made: between reading and writing no other may slip in and be lost. Not for content scripts.
 */
export async function update<T>(area: StorageArea, slot: Slot<T>, change: (now: T) => T): Promise<Saved<T>> {
  return oneAtATime(slot.key, async () => {
    try {
      const raw = (await answered(area.get(slot.key)))[slot.key];
      const parsed = read(slot, raw);
      if (parsed.kind === 'newer') return { kind: 'newer' };
      const value = change(parsed.value);
      if (value !== parsed.value) {
        const aside = parsed.kind === 'repaired' && { [asideKey(slot)]: raw };
        await answered(area.set({ [slot.key]: value, ...aside }));
      }
      return { kind: 'saved', value };
    } catch (error) {
      return { kind: isQuota(error) ? 'full' : 'unreachable' };
    }
  });
}

/** Deletes the value and what was set aside of it, whatever version wrote it: the user asked for it to be gone. */
export async function remove<T>(area: StorageArea, slot: Slot<T>): Promise<Saved<T>> {
  try {
    await answered(area.remove([slot.key, asideKey(slot)]));
    return { kind: 'saved', value: slot.initial };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Calls back with each later value of the slot, also when this context wrote it. */
export function follow<T>(
  events: StorageEvents,
  slot: Slot<T>,
  signal: AbortSignal,
  changed: (value: Parsed<T>) => void,
): void {
  const listener = (changes: Record<string, StorageChange>): void => {
    const change = changes[slot.key];
    if (change) changed(read(slot, change.newValue));
  };
  events.addListener(listener);
  signal.addEventListener('abort', () => {
    events.removeListener(listener);
  });
}

/** Where the unreadable raw value of a slot is kept when a readable one takes its place. */
export function asideKey(slot: { key: string }): string {
  return `${slot.key}:unreadable`;
}

function read<T>(slot: Slot<T>, raw: unknown): Parsed<T> {
  return raw === undefined ? { kind: 'sound', value: slot.initial } : slot.parse(raw);
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('storage did not answer'));
    }, answerLimit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Chromium says "QUOTA_BYTES quota exceeded" or "Resource::kQuotaBytes quota exceeded", Firefox "QuotaExceededError". */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
