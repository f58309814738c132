import type { PageId } from '../pages/page';

/** What this device is doing. Holds no code, address, e-mail or account id. Times are epoch milliseconds. */
export interface RecoverySession {
  version: 1;
  status: 'idle' | 'active' | 'finished' | 'abandoned';
  /** The furthest-reached recovery page of this run; null while idle. */
  page: PageId | null;
  startedAt: number | null;
  updatedAt: number | null;
}

export const idleSession: RecoverySession = {
  version: 1,
  status: 'idle',
  page: null,
  startedAt: null,
  updatedAt: null,
};
