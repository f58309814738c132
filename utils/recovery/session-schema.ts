import { enum as oneOf, nullable, number, refine } from 'zod/mini';
import { pageIds } from '../pages/page';
import { parseRecord } from '../repair';
import type { Slot } from '../store';
import { idleSession, type RecoverySession } from './session';

const status = oneOf(['idle', 'active', 'finished', 'abandoned']);
const page = nullable(oneOf(pageIds));
const time = nullable(number().check(refine((value) => Number.isInteger(value) && value >= 0)));

export const sessionSlot: Slot<RecoverySession> = {
  key: 'session',
  initial: idleSession,
  parse: (raw) =>
    parseRecord(raw, idleSession, (field) => {
      const reached = field('page', page, null);
      return {
        version: 1,
        // A lost status beside a readable page counts as under way: the person can end it, but could not bring it back.
        status: field('status', status, reached === null ? 'idle' : 'active'),
        page: reached,
        startedAt: field('startedAt', time, null),
        updatedAt: field('updatedAt', time, null),
      };
    }),
};
