import { describe, expect, it } from 'vitest';
import { pageIds } from '../../../utils/pages/page';
import {
  advance,
  choosePlace,
  isLeftForLong,
  keepOn,
  longAgo,
  isRecoveryPage,
  recoveryPages,
} from '../../../utils/recovery/advance';
import { end } from '../../../utils/recovery/end';
import { idleSession, type RecoverySession } from '../../../utils/recovery/session';

const active: RecoverySession = {
  ...idleSession,
  status: 'active',
  page: 'email-verification',
  doing: 'reached',
  startedAt: 1,
  updatedAt: 1,
};

describe('advance', () => {
  it.each(recoveryPages)('starts a recovery on %s', (page) => {
    expect(advance(idleSession, 'reached', page, 7)).toMatchObject({
      status: 'active',
      page,
      calls: 0,
      startedAt: 7,
      updatedAt: 7,
    });
  });

  it.each([...pageIds.filter((page) => !isRecoveryPage(page)), 'unknown'] as const)(
    'starts nothing on %s',
    (page) => {
      expect(advance(idleSession, 'reached', page, 7)).toBe(idleSession);
    },
  );

  it('keeps the start while it goes on', () => {
    expect(advance(active, 'reached', 'phone-verification', 9)).toMatchObject({ startedAt: 1, updatedAt: 9 });
  });

  it('waits for the mail until another page is reached', () => {
    const waiting = advance(active, 'mail-asked', 'email-verification', 2);
    expect(waiting.doing).toBe('waiting-for-mail');
    expect(advance(waiting, 'reached', 'email-verification', 3).doing).toBe('waiting-for-mail');
    expect(advance(waiting, 'reached', 'phone-verification', 3).doing).toBe('reached');
  });

  it('counts the calls of one run', () => {
    const once = advance(active, 'called', 'phone-verification', 2);
    expect(once).toMatchObject({ doing: 'called', calls: 1 });
    const shown = advance(once, 'reached', 'phone-code-on-screen', 3);
    expect(shown).toMatchObject({ doing: 'code-shown', calls: 1 });
    expect(advance(shown, 'reached', 'phone-failed', 4)).toMatchObject({ doing: 'failed', calls: 1 });
    expect(advance(shown, 'called', 'phone-verification', 5).calls).toBe(2);
    const over = end(shown, 'abandoned', 6);
    expect(advance(over, 'reached', 'email-verification', 7)).toMatchObject({ calls: 0, startedAt: 7 });
  });

  it('ends with the page on which the new device is registered', () => {
    expect(advance(active, 'reached', 'security-credentials', 9)).toMatchObject({
      status: 'finished',
      page: 'security-credentials',
      doing: null,
      updatedAt: 9,
    });
  });
});

describe('the person’s word', () => {
  it('ends a recovery, and only one that is under way', () => {
    expect(end(active, 'abandoned', 9)).toMatchObject({ status: 'abandoned', doing: null, updatedAt: 9 });
    expect(end(idleSession, 'abandoned', 9)).toBe(idleSession);
  });

  it('on where to work is remembered for the run that follows', () => {
    const chosen = choosePlace(idleSession, 'here', 3);
    expect(chosen).toMatchObject({ status: 'idle', place: 'here', startedAt: null });
    expect(advance(chosen, 'reached', 'email-verification', 4).place).toBe('here');
  });
});

describe('a recovery that was left', () => {
  it.each([
    ['a moment ago', 0, false],
    ['not quite for long', longAgo, false],
    ['for long', longAgo + 1, true],
    ['at a time that the moved clock has yet to reach', -longAgo - 1, true],
    ['a little in the future', -60_000, false],
  ])('%s', (_, age, isLong) => {
    const now = 1_800_000_000_000;
    expect(isLeftForLong({ ...active, updatedAt: now - age }, now)).toBe(isLong);
  });

  it('is no question any more once the person goes on, or when it is over', () => {
    expect(isLeftForLong(keepOn(active, longAgo * 3), longAgo * 3)).toBe(false);
    expect(isLeftForLong(end(active, 'finished', 2), longAgo * 3)).toBe(false);
  });

  it('is asked about when its time was lost', () => {
    expect(isLeftForLong({ ...active, updatedAt: null }, 1_800_000_000_000)).toBe(true);
  });
});
