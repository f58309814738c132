import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageIds } from '../../../utils/pages/page';
import { migrate } from '../../../utils/recovery/migrate';
import { doings, statuses } from '../../../utils/recovery/session';
import { sessionSlot } from '../../../utils/recovery/session-schema';

const odd = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
const time = fc.oneof(fc.nat(), odd);
const stored = fc.oneof(
  odd,
  fc.array(odd),
  fc.record(
    {
      version: fc.oneof(fc.constantFrom(1, 2, 3, 0), odd),
      status: fc.oneof(fc.constantFrom(...statuses), odd),
      page: fc.oneof(fc.constantFrom(...pageIds, null), odd),
      doing: fc.oneof(fc.constantFrom(...doings, null), odd),
      calls: time,
      startedAt: time,
      updatedAt: time,
    },
    { requiredKeys: [] },
  ),
);
const versionOne = { version: 1, status: 'active', page: 'phone-verification', startedAt: 5, updatedAt: 9 };

describe('migration', () => {
  it('never fails, and done twice is done once', () => {
    fc.assert(
      fc.property(stored, (raw) => {
        const once = migrate(raw);
        expect(migrate(once)).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('carries a whole session of version 1 over without a loss', () => {
    expect(sessionSlot.parse(versionOne)).toEqual({
      kind: 'sound',
      value: { ...versionOne, version: 2, doing: 'reached', calls: 0, place: null },
    });
  });

  it.each([
    ['phone-code-on-screen', 'code-shown'],
    ['phone-failed', 'failed'],
  ])('knows from %s what is being done', (page, doing) => {
    expect(sessionSlot.parse({ ...versionOne, page }).value.doing).toBe(doing);
  });

  it('keeps what is sound of a damaged session of version 1', () => {
    expect(sessionSlot.parse({ ...versionOne, startedAt: 'yesterday' })).toEqual({
      kind: 'repaired',
      value: { ...versionOne, version: 2, startedAt: null, doing: 'reached', calls: 0, place: null },
    });
  });

  it('makes of anything stored a value that is sound and stays the same', () => {
    fc.assert(
      fc.property(stored, (raw) => {
        const { value } = sessionSlot.parse(raw);
        expect(sessionSlot.parse(value)).toEqual({ kind: 'sound', value });
      }),
      { numRuns: 2_000 },
    );
  });
});
