import { tellingChanges } from './telling';
import { indexTexts, type TextIndex, type WantedTexts } from './text-index';

/** What takes longest to read of a whole page: it holds for all looks until a text may have come or gone. */
export interface Reading {
  texts(root: Element): TextIndex;
  /** Whether it may hold no longer after these changes. */
  areTelling(changes: readonly MutationRecord[]): boolean;
}

export function newReading(wanted: WantedTexts): Reading {
  return {
    texts: remembered((root: Element) => indexTexts(root, wanted)),
    areTelling: tellingChanges(wanted),
  };
}

/** Reads each once, and only when it is asked for, however many proofs ask for it. */
export function remembered<V, K = void>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, { value: V }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: read(key) };
    known.set(key, { value });
    return value;
  };
}
