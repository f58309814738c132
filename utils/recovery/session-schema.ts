import { enum as oneOf, nullable, number, refine } from 'zod/mini';
import { pageIds } from '../pages/page';
import { parseRecord } from '../repair';
import type { Slot } from '../store';
import { doingOn } from './doing-on';
import { migrate } from './migrate';
import { doings, idleSession, places, statuses, type RecoverySession } from './session';

const count = number().check(refine((value) => Number.isSafeInteger(value) && value >= 0));
const time = nullable(count);

export const sessionSlot: Slot<RecoverySession> = {
  key: 'session',
  initial: idleSession,
  parse: (raw) =>
    parseRecord(migrate(raw), idleSession, (field) => {
      const page = field('page', nullable(oneOf(pageIds)), null);
      // A lost status beside a readable page counts as under way: the person can end it, but could not bring it back.
      const status = field('status', oneOf(statuses), page === null ? 'idle' : 'active');
      const doing = field('doing', nullable(oneOf(doings)), null);
      return {
        version: 2,
        status,
        page,
        doing: status === 'active' ? (doing ?? doingOn(page)) : null,
        calls: field('calls', count, 0),
        place: field('place', nullable(oneOf(places)), null),
        startedAt: field('startedAt', time, null),
        updatedAt: field('updatedAt', time, null),
      };
    }),
};
