import { statusOf, type Checklist } from './checklist';
import { checklistItems, type ItemId } from './items';

/** Without one of these no recovery gets to its end: whoever sets it aside still has it before them. */
const indispensable: ReadonlySet<ItemId> = new Set([
  'root-mailbox',
  'contact-number-form',
  'contact-number-answered',
  'root-password-at-hand',
]);

export interface Readiness {
  /** How many preparations are still open. */
  open: number;
  /** All are done, none was set aside. */
  complete: boolean;
  /** Why one that is settled in the list counts as open. */
  why: readonly ('set-aside' | 'number')[];
}

/**
 * How far the preparations are. `numberFits`: nothing is known against the form of the number that is kept. No preparation
 * makes the call come: whoever says that all is complete says that too.
 */
export function readinessOf(checklist: Checklist, numberFits: boolean): Readiness {
  const items = checklistItems.filter(({ group }) => group === 'prepare').map(({ id }) => id);
  const marked = (status: string) => items.filter((id) => statusOf(checklist, id) === status);
  const setAside = marked('skipped');
  const missed = setAside.filter((id) => indispensable.has(id)).length;
  const misfits = !numberFits && statusOf(checklist, 'contact-number-form') === 'done';
  const open = marked('todo').length + missed + Number(misfits);
  const why: Readiness['why'][number][] = [];
  if (missed > 0) why.push('set-aside');
  if (misfits) why.push('number');
  return { open, complete: open === 0 && setAside.length === 0, why };
}
