import type { StorageArea } from '../store';

/** A storage that ends with the page: a rehearsal leaves nothing behind in the records of a real recovery. */
export function memoryStorage(): StorageArea {
  const items = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(items.has(key) ? { [key]: items.get(key) } : {}),
    set: (given) => {
      for (const [key, value] of Object.entries(given)) items.set(key, value);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}
