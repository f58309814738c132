import type { PageId, Sighting } from '../pages/page';
import type { RecoverySession } from './session';

/** Reaching one of these pages is what a recovery is. */
export const recoveryPages: readonly PageId[] = [
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
  'link-dead',
  'recovery-complete',
];

/**
 * What this device is doing after it saw a page. Returns the same object when nothing changed, so that nothing has to
 * be stored. `now`: epoch milliseconds.
 */
export function advance(session: RecoverySession, sighting: Sighting, now: number): RecoverySession {
  if (sighting.kind !== 'page') return session;
  const { page } = sighting;
  if (session.status === 'active' && page === 'security-credentials') {
    return { ...session, status: 'finished', page, updatedAt: now };
  }
  if (!recoveryPages.includes(page)) return session;
  if (session.status !== 'active')
    return { version: 1, status: 'active', page, startedAt: now, updatedAt: now };
  return session.page === page ? session : { ...session, page, updatedAt: now };
}

/** The person says that it is over. */
export function stop(session: RecoverySession, now: number): RecoverySession {
  return session.status === 'active' ? { ...session, status: 'abandoned', updatedAt: now } : session;
}
