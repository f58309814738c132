import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistSlot } from '../../../utils/checklist/slot';
import { sessionSlot } from '../../../utils/recovery/session-schema';
import { idleSession } from '../../../utils/recovery/session';
import { spokenLanguage } from '../../../utils/settings';
import { slots } from '../../../utils/slots';

const started = {
  ...idleSession,
  status: 'active',
  page: 'phone-verification',
  doing: 'called',
  calls: 2,
  startedAt: 5,
  updatedAt: 9,
};

describe.each(slots)('the slot $key', ({ parse, initial }) => {
  it('reads its initial value as sound', () => {
    expect(parse(initial)).toEqual({ kind: 'sound', value: initial });
  });

  it.each([null, 'text', 5, true, [], [initial]])('repairs %j to the initial value', (raw) => {
    expect(parse(raw)).toEqual({ kind: 'repaired', value: initial });
  });

  it('recognises a newer version and still shows what it can', () => {
    expect(parse({ ...initial, version: initial.version + 1, extra: {} })).toEqual({
      kind: 'newer',
      value: initial,
    });
  });

  it.each(['1', null, 0, -1])('repairs the version %j', (version) => {
    expect(parse({ ...initial, version })).toEqual({ kind: 'repaired', value: initial });
  });

  it('makes of anything a value that it reads as sound', () => {
    const fields = [...Object.keys(initial), ...Object.keys(started)];
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom(...fields),
        fc.oneof(fc.anything(), fc.constantFrom(...Object.values(started))),
      ),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const { value } = parse(raw);
        expect(parse(value)).toEqual({ kind: 'sound', value });
      }),
    );
  });
});

describe('a damaged recovery', () => {
  it.each([
    [{ startedAt: 'yesterday' }, { ...started, startedAt: null }],
    [{ updatedAt: -1 }, { ...started, updatedAt: null }],
    [{ startedAt: 1.5 }, { ...started, startedAt: null }],
    [{ page: 'nowhere' }, { ...started, page: null }],
    [
      { status: 'lost', page: 'nowhere' },
      { ...started, status: 'idle', page: null, doing: null },
    ],
  ])('with %j keeps its other fields', (damage, value) => {
    expect(sessionSlot.parse({ ...started, ...damage })).toEqual({ kind: 'repaired', value });
  });

  it('counts as under way when only its status is lost', () => {
    expect(sessionSlot.parse({ ...started, status: 5 })).toEqual({ kind: 'repaired', value: started });
    expect(idleSession.status).toBe('idle');
  });
});

describe('a damaged checklist', () => {
  it('loses only the marks that cannot be read', () => {
    const items = { 'root-mailbox': 'done', 'one-device': 42, 'of-a-later-day': 'skipped' };
    expect(checklistSlot.parse({ version: 1, items })).toEqual({
      kind: 'repaired',
      value: { version: 1, items: { 'root-mailbox': 'done', 'of-a-later-day': 'skipped' } },
    });
  });

  it.each([[[]], ['done'], [null]])('with the marks %j starts empty and says so', (items) => {
    expect(checklistSlot.parse({ version: 1, items })).toEqual({
      kind: 'repaired',
      value: { version: 1, items: {} },
    });
  });
});

describe('the language', () => {
  it.each([
    ['ja', 'en-GB', 'ja'],
    ['en', 'ja', 'en'],
    ['auto', 'ja-JP', 'ja'],
    ['auto', 'JA', 'ja'],
    ['auto', 'jam', 'en'],
    ['auto', 'de', 'en'],
  ] as const)('set to %s in a browser in %s is %s', (language, browser, spoken) => {
    expect(spokenLanguage({ language }, browser)).toBe(spoken);
  });
});
