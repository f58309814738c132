import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { follow, load, remove, update, type Loaded, type Saved, type Slot } from '../../utils/store';

/** Why the last write did not happen; null after one that did. */
export type Refusal = Exclude<Saved<unknown>['kind'], 'saved'> | null;

export interface SlotState<T> {
  /** The initial value until the storage has answered. */
  value: T;
  /** `pending` until the storage has answered. */
  kind: Loaded<T>['kind'] | 'pending';
  refusal: Refusal;
  /** Both resolve to whether it is stored so now; if not, `refusal` says why. */
  change: (how: (now: T) => T) => Promise<boolean>;
  clear: () => Promise<boolean>;
}

const area = browser.storage.local;

/** A stored value as state: first painted with its initial value, then as stored, then as anyone changes it. */
export function useSlot<T>(slot: Slot<T>): SlotState<T> {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  const [refusal, setRefusal] = useState<Refusal>(null);

  useEffect(() => {
    const life = new AbortController();
    follow(area.onChanged, slot, life.signal, setLoaded);
    void load(area, slot).then((first) => {
      if (!life.signal.aborted) setLoaded((now) => now ?? first);
    });
    return () => {
      life.abort();
    };
  }, [slot]);

  const settle = useCallback((saved: Saved<T>) => {
    setRefusal(saved.kind === 'saved' ? null : saved.kind);
    if (saved.kind === 'saved') setLoaded({ kind: 'sound', value: saved.value });
    return saved.kind === 'saved';
  }, []);

  return {
    value: loaded?.value ?? slot.initial,
    kind: loaded?.kind ?? 'pending',
    refusal,
    change: useCallback(async (how) => settle(await update(area, slot, how)), [slot, settle]),
    clear: useCallback(async () => settle(await remove(area, slot)), [slot, settle]),
  };
}
