import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleSession } from '../../../utils/recovery/session';
import { asideKey } from '../../../utils/store';
import { eraseStored, importStored } from '../../../utils/stored-data/change';
import { exportStored } from '../../../utils/stored-data/export';
import { readFile } from '../../../utils/stored-data/read-file';
import { slots } from '../../../utils/slots';
import { fakeArea } from '../popup/fake-area';

const stored = {
  contactNumber: { version: 1, text: '+81 90-0000-0000' },
  checklist: { version: 1, items: { 'root-mailbox': 'done' } },
  session: {
    ...idleSession,
    status: 'active',
    page: 'phone-failed',
    doing: 'failed',
    startedAt: 3,
    updatedAt: 5,
  },
};
const fileOf = (given: Record<string, unknown>) =>
  JSON.stringify({ product: 'fukkyu-navi', version: 1, slots: given });

describe('export and import', () => {
  it('carry everything stored to an empty browser', async () => {
    const other = fakeArea();
    expect(await importStored(other, await exportStored(fakeArea({ ...stored })))).toEqual({
      kind: 'imported',
    });
    expect(other.items).toEqual(stored);
  });

  it('carry a damaged value as far as it can be read, and what could not be read beside it', async () => {
    const damaged = { version: 1, items: { 'root-mailbox': 'done', 'one-device': 42 } };
    const file = await exportStored(fakeArea({ checklist: damaged }));
    const other = fakeArea();
    await importStored(other, file);
    expect(other.items).toEqual({ checklist: stored.checklist, 'checklist:unreadable': damaged });
  });

  it('know every slot', async () => {
    const all = Object.fromEntries(slots.map(({ key, initial }) => [key, initial]));
    expect(JSON.parse(await exportStored(fakeArea(all)))).toMatchObject({ slots: all });
  });

  it('bring a recovery of version 1 up to date', async () => {
    const area = fakeArea();
    await importStored(area, fileOf({ session: { version: 1, status: 'idle', page: null } }));
    expect(area.items.session).toEqual(idleSession);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['', 'not-json', null],
    ['{"product": "fukkyu-navi", "versi', 'not-json', null],
    ['[]', 'not-ours', null],
    ['null', 'not-ours', null],
    ['{"product":"another","version":1,"slots":{}}', 'not-ours', null],
    ['{"product":"fukkyu-navi","version":1,"slots":[]}', 'not-ours', null],
    ['{"product":"fukkyu-navi","version":2,"slots":{}}', 'newer', null],
    [fileOf({}), 'empty', null],
    [fileOf({ ...stored, checklist: { version: 1, items: { a: 5 } } }), 'damaged', 'checklist'],
    [fileOf({ ...stored, contactNumber: 5 }), 'damaged', 'contactNumber'],
    [fileOf({ ...stored, session: { version: 3 } }), 'newer', 'session'],
  ])('%s: %s %s, and nothing changes', async (text, why, slot) => {
    const area = fakeArea({ ...stored });
    expect(await importStored(area, text)).toEqual({ kind: 'refused', why, slot });
    expect(area.items).toEqual(stored);
  });

  it('never changes anything, however it is damaged', async () => {
    const whole = await exportStored(fakeArea({ ...stored }));
    const cut = fc.nat({ max: whole.length - 2 }).map((end) => whole.slice(0, end));
    const bent = fc
      .tuple(fc.nat({ max: whole.length - 1 }), fc.constantFrom('"', '{', '}', ':', ',', '[', '\\'))
      .map(([at, sign]) => whole.slice(0, at) + sign + whole.slice(at + 1));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, bent, fc.json()), async (text) => {
        if (readFile(text).kind !== 'refused') return;
        const area = fakeArea({ ...stored });
        await importStored(area, text);
        expect(area.items).toEqual(stored);
      }),
    );
  });
});

describe('an import that cannot be written', () => {
  it('says that the storage is full', async () => {
    const area = { ...fakeArea(), set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    expect(await importStored(area, fileOf(stored))).toEqual({ kind: 'full' });
  });

  it('leaves what a newer version stored', async () => {
    const newer = { checklist: { version: 9 } };
    const area = fakeArea({ ...newer });
    expect(await importStored(area, fileOf(stored))).toEqual({ kind: 'newer' });
    expect(area.items).toEqual(newer);
  });
});

describe('erasing', () => {
  it('leaves nothing, whoever wrote it', async () => {
    const items: Record<string, unknown> = { ...stored, [asideKey({ key: 'session' })]: 5, older: true };
    const clear = () => {
      for (const key of Object.keys(items)) Reflect.deleteProperty(items, key);
      return Promise.resolve();
    };
    expect(await eraseStored({ clear })).toEqual({ kind: 'erased' });
    expect(items).toEqual({});
  });

  it('reports a storage that does not erase', async () => {
    expect(await eraseStored({ clear: () => Promise.reject(new Error('IO')) })).toEqual({
      kind: 'unreachable',
    });
  });
});
