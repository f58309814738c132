import type { PageId } from '../pages/page';

export const statuses = ['idle', 'active', 'finished', 'abandoned'] as const;

/** What the person of an active recovery is doing. `reached`: nothing is under way on the page. */
export const doings = ['reached', 'waiting-for-mail', 'called', 'code-shown', 'failed'] as const;

export const places = ['here', 'elsewhere'] as const;

/** What this device is doing. Holds no code, address, e-mail or account id. Times are epoch milliseconds. */
export interface RecoverySession {
  version: 2;
  status: (typeof statuses)[number];
  /** The recovery page that this run is at; null while idle. */
  page: PageId | null;
  /** Null unless active. */
  doing: (typeof doings)[number] | null;
  /** How often AWS was asked to call in this run. */
  calls: number;
  /** Where the person wants to work; null as long as they were not asked. */
  place: (typeof places)[number] | null;
  startedAt: number | null;
  updatedAt: number | null;
}

export const idleSession: RecoverySession = {
  version: 2,
  status: 'idle',
  page: null,
  doing: null,
  calls: 0,
  place: null,
  startedAt: null,
  updatedAt: null,
};
