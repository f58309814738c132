import type { RecoverySession } from './session';

/** It is over: by the page on which the new device is registered, or by the person's word. */
export function end(
  session: RecoverySession,
  status: 'finished' | 'abandoned',
  now: number,
): RecoverySession {
  if (session.status !== 'active') return session;
  return touch({ ...session, status, doing: null, place: null }, now);
}

/** No recovery ends before it began, whatever happened to the clock. */
export function touch(session: RecoverySession, now: number): RecoverySession {
  const startedAt = session.status === 'idle' ? null : Math.min(session.startedAt ?? now, now);
  return { ...session, startedAt, updatedAt: now };
}
