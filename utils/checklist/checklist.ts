import { checklistItems, type ItemGroup } from './items';

export type ItemStatus = 'todo' | 'done' | 'skipped';

/** The user's marks by item id; an item that is not in it is `todo`. */
export interface Checklist {
  version: 1;
  items: Record<string, ItemStatus>;
}

export function statusOf(checklist: Checklist, id: string): ItemStatus {
  return checklist.items[id] ?? 'todo';
}

export function withStatus(checklist: Checklist, id: string, status: ItemStatus): Checklist {
  return { ...checklist, items: { ...checklist.items, [id]: status } };
}

/** How far a group is: skipped items count as settled. */
export function progressOf(checklist: Checklist, group: ItemGroup): { settled: number; of: number } {
  const items = checklistItems.filter((item) => item.group === group);
  return {
    settled: items.filter((item) => statusOf(checklist, item.id) !== 'todo').length,
    of: items.length,
  };
}
