import { progressOf, type Checklist } from './checklist';

/**
 * How many preparations are still open; 0: a recovery could start now. What the person set aside as not needed counts
 * as settled. No preparation makes the call come: whoever says this number says that too.
 */
export function openPreparations(checklist: Checklist): number {
  const { settled, of } = progressOf(checklist, 'prepare');
  return of - settled;
}
