import type { StorageArea, StorageEvents } from '../../../utils/store';

type Listener = Parameters<StorageEvents['addListener']>[0];

/** A storage area in memory, with its change events; `items` is what is in it. */
export function fakeArea(items: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>();
  const tell = (changes: Parameters<Listener>[0]): void => {
    for (const listener of listeners) listener(changes);
  };
  const area: StorageArea & { items: Record<string, unknown>; onChanged: StorageEvents } = {
    items,
    get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (given) => {
      Object.assign(items, given);
      tell(Object.fromEntries(Object.entries(given).map(([key, newValue]) => [key, { newValue }])));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(items, key);
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
      return Promise.resolve();
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return area;
}
