import { slots } from '../slots';
import { asideKey, type StorageArea } from '../store';

/** A file of everything stored. `unreadable` is what could not be read when it was needed, as it was found. */
export interface StoredFile {
  product: 'fukkyu-navi';
  version: 1;
  slots: Record<string, unknown>;
  unreadable: Record<string, unknown>;
}

/**
 * Everything stored as the text of a JSON file: repaired where it is damaged, with the damaged value beside it; as it is
 * where a newer version wrote it. Rejects when the storage does not answer.
 */
export async function exportStored(area: StorageArea): Promise<string> {
  const file: StoredFile = { product: 'fukkyu-navi', version: 1, slots: {}, unreadable: {} };
  for (const slot of slots) {
    const { [slot.key]: raw } = await area.get(slot.key);
    const { [asideKey(slot)]: aside } = await area.get(asideKey(slot));
    if (aside !== undefined) file.unreadable[slot.key] = aside;
    if (raw === undefined) continue;
    const { kind, value } = slot.parse(raw);
    file.slots[slot.key] = kind === 'newer' ? raw : value;
    if (kind === 'repaired') file.unreadable[slot.key] = raw;
  }
  return JSON.stringify(file, null, 2);
}
