import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageIds, type PageId, type Sighting } from '../../utils/pages/page';
import { advance, recoveryPages, stop } from '../../utils/recovery/advance';
import { idleSession, type RecoverySession } from '../../utils/recovery/session';
import { guardedSessionSlot } from '../../utils/recovery/session-guard';
import { sessionSlot } from '../../utils/recovery/session-schema';

const on = (page: PageId): Sighting => ({
  kind: 'page',
  page,
  generation: 'any',
  proof: [],
  target: null,
  targetLabel: null,
  keepClear: [],
  iam: false,
});
const active: RecoverySession = {
  version: 1,
  status: 'active',
  page: 'email-verification',
  startedAt: 1,
  updatedAt: 1,
};

describe('advance', () => {
  it.each(recoveryPages)('starts a recovery on %s', (page) => {
    expect(advance(idleSession, on(page), 7)).toEqual({
      version: 1,
      status: 'active',
      page,
      startedAt: 7,
      updatedAt: 7,
    });
  });

  it.each(pageIds.filter((page) => !recoveryPages.includes(page)))('starts nothing on %s', (page) => {
    expect(advance(idleSession, on(page), 7)).toBe(idleSession);
  });

  it('keeps the start while it goes on', () => {
    expect(advance(active, on('phone-verification'), 9)).toMatchObject({ startedAt: 1, updatedAt: 9 });
  });

  it('changes nothing when the page is the same, or unknown, or not ours', () => {
    expect(advance(active, on('email-verification'), 9)).toBe(active);
    expect(advance(active, { kind: 'unknown' }, 9)).toBe(active);
    expect(advance(active, { kind: 'excluded' }, 9)).toBe(active);
  });

  it('ends with the page on which the new device is registered', () => {
    expect(advance(active, on('security-credentials'), 9)).toMatchObject({
      status: 'finished',
      updatedAt: 9,
    });
  });

  it('ends by the person’s word', () => {
    expect(stop(active, 9)).toMatchObject({ status: 'abandoned', updatedAt: 9 });
    expect(stop(idleSession, 9)).toBe(idleSession);
  });
});

describe('the guard of the content scripts', () => {
  const odd = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
  const time = fc.oneof(fc.nat(), odd);
  const stored = fc.oneof(
    odd,
    fc.record(
      {
        version: fc.oneof(fc.constantFrom(1, 2, 0), odd),
        status: fc.oneof(fc.constantFrom('idle', 'active', 'finished', 'abandoned'), odd),
        page: fc.oneof(fc.constantFrom(...pageIds, null), odd),
        startedAt: time,
        updatedAt: time,
      },
      { requiredKeys: [] },
    ),
  );

  it('reads every stored value as the schema does', () => {
    fc.assert(
      fc.property(stored, (raw) => {
        expect(guardedSessionSlot.parse(raw)).toEqual(sessionSlot.parse(raw));
      }),
      { numRuns: 2000 },
    );
  });
});
