import { enum as oneOf } from 'zod/mini';
import { isRecord, parseRecord } from '../repair';
import type { Parsed, Slot } from '../store';
import type { Checklist, ItemStatus } from './checklist';

const initial: Checklist = { version: 1, items: {} };
const status = oneOf(['todo', 'done', 'skipped']);

export const checklistSlot: Slot<Checklist> = { key: 'checklist', initial, parse };

/** Mark by mark; marks of items that this version does not know stay, for a version that does. */
function parse(raw: unknown): Parsed<Checklist> {
  const stored = isRecord(raw) ? raw.items : undefined;
  const marks = isRecord(stored) ? Object.entries(stored) : [];
  const items: Record<string, ItemStatus> = {};
  for (const [id, mark] of marks) {
    const read = status.safeParse(mark);
    if (read.success) items[id] = read.data;
  }
  const parsed = parseRecord<Checklist>(raw, initial, () => ({ version: 1, items }));
  const lost = stored !== undefined && (!isRecord(stored) || Object.keys(items).length < marks.length);
  return parsed.kind === 'sound' && lost ? { kind: 'repaired', value: parsed.value } : parsed;
}
