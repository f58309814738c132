import { guardRecord } from '../guard';
import { pageIds } from '../pages/page';
import type { Slot } from '../store';
import { idleSession, type RecoverySession } from './session';

const statuses = ['idle', 'active', 'finished', 'abandoned'] as const;

/** The session's slot for the content scripts, which carry no zod; a property test holds it equal to the schema's. */
export const guardedSessionSlot: Slot<RecoverySession> = {
  key: 'session',
  initial: idleSession,
  parse: (raw) =>
    guardRecord(raw, idleSession, (field) => {
      const page = field(
        'page',
        (value) => (value === null ? null : pageIds.find((id) => id === value)),
        null,
      );
      // A lost status beside a readable page counts as under way: the person can end it, but could not bring it back.
      const fallback = page === null ? 'idle' : 'active';
      return {
        version: 1,
        status: field('status', (value) => statuses.find((one) => one === value), fallback),
        page,
        startedAt: field('startedAt', time, null),
        updatedAt: field('updatedAt', time, null),
      };
    }),
};

function time(value: unknown): number | null | undefined {
  return value === null || (Number.isInteger(value) && typeof value === 'number' && value >= 0)
    ? value
    : undefined;
}
