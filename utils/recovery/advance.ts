import type { PageId } from '../pages/page';
import { doingOn } from './doing-on';
import { end, touch } from './end';
import { idleSession, type RecoverySession } from './session';

/** Reaching one of these pages is what a recovery is. */
export const recoveryPages = [
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
  'link-dead',
  'recovery-complete',
] as const satisfies readonly PageId[];
type RecoveryPage = (typeof recoveryPages)[number];

export function isRecoveryPage(page: PageId | 'unknown'): page is RecoveryPage {
  return recoveryPages.some((one) => one === page);
}

/** What a content script saw happen in its document. `reached`: the page was not there before. */
export const sights = ['reached', 'mail-asked', 'called'] as const;
export type SightKind = (typeof sights)[number];

/** A recovery untouched for so long is asked about before it counts again. Our own choice, AWS tells no limit. Milliseconds. */
export const longAgo = 6 * 3_600_000;

/**
 * What this device is doing after one of its pages saw something. Returns the same object for what is no part of a
 * recovery, so that nothing has to be stored. `now`: epoch milliseconds, by a clock that may have been moved.
 */
export function advance(
  session: RecoverySession,
  seen: SightKind,
  page: PageId | 'unknown',
  now: number,
): RecoverySession {
  const isActive = session.status === 'active';
  if (isActive && page === 'security-credentials') return end({ ...session, page }, 'finished', now);
  if (!isRecoveryPage(page)) return session;
  const before = isActive ? session : { ...idleSession, place: session.place, startedAt: now };
  const isWaiting = page === before.page && before.doing === 'waiting-for-mail';
  const doing = seen === 'reached' ? (isWaiting ? before.doing : doingOn(page)) : doingAfter[seen];
  return touch(
    { ...before, status: 'active', page, doing, calls: before.calls + (seen === 'called' ? 1 : 0) },
    now,
  );
}

/** The person says where they want to work. */
export function choosePlace(
  session: RecoverySession,
  place: NonNullable<RecoverySession['place']>,
  now: number,
): RecoverySession {
  return touch({ ...session, place }, now);
}

/** The person says that they go on. */
export function keepOn(session: RecoverySession, now: number): RecoverySession {
  return session.status === 'active' ? touch(session, now) : session;
}

/** Whether to ask if it still goes on; also when the clock says that it was touched long after now. */
export function isLeftForLong({ status, updatedAt }: RecoverySession, now: number): boolean {
  return status === 'active' && Math.abs(now - (updatedAt ?? 0)) > longAgo;
}

const doingAfter = { 'mail-asked': 'waiting-for-mail', called: 'called' } as const;
