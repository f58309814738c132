import { custom, enum as oneOf, object, optional, unknown } from 'zod/mini';
import { isRecord } from '../repair';
import { slots } from '../slots';
import { asideKey } from '../store';

/** Why a file is not taken over, and which part of it is at fault; null: the file as a whole. */
export interface Refusal {
  kind: 'refused';
  why: 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'empty';
  slot: (typeof slots)[number]['key'] | null;
}

/** What is to be written, all at once. */
export type ReadFile = Refusal | { kind: 'ready'; items: Record<string, unknown> };

// Not by `record` and `literal`: what one page takes of zod, every page loads, the popup before it opens.
const contents = custom<Record<string, unknown>>(isRecord);
const product = oneOf(['fukkyu-navi']);
const fileShape = object({
  product,
  version: custom((version) => version === 1),
  slots: contents,
  unreadable: optional(contents),
});
const newerFile = object({ product, version: unknown() });

/** Reads an exported file. Nothing of it is taken over unless every part of it is sound. */
export function readFile(text: string): ReadFile {
  const json = parseJson(text);
  if (json === undefined) return refused('not-json');
  const file = fileShape.safeParse(json);
  if (!file.success) {
    const later = newerFile.safeParse(json);
    return refused(later.success && Number(later.data.version) > 1 ? 'newer' : 'not-ours');
  }
  const items: Record<string, unknown> = {};
  for (const slot of slots) {
    const raw = file.data.slots[slot.key];
    const unreadable = file.data.unreadable?.[slot.key];
    if (unreadable !== undefined) items[asideKey(slot)] = unreadable;
    if (raw === undefined) continue;
    const { kind, value } = slot.parse(raw);
    if (kind !== 'sound') return refused(kind === 'newer' ? 'newer' : 'damaged', slot.key);
    items[slot.key] = value;
  }
  return Object.keys(items).length === 0 ? refused('empty') : { kind: 'ready', items };
}

function refused(why: Refusal['why'], slot: Refusal['slot'] = null): Refusal {
  return { kind: 'refused', why, slot };
}

/** Undefined for what is not JSON, which knows no undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
