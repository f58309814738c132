import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerLimit, asideKey, follow, load, remove, update, type Slot } from '../../utils/store';
import { fakeArea } from './popup/fake-area';

interface Count {
  version: 1;
  count: number;
}

const slot: Slot<Count> = {
  key: 'count',
  initial: { version: 1, count: 0 },
  parse: (raw) => {
    if (raw === 'newer') return { kind: 'newer', value: { version: 1, count: 7 } };
    if (raw === 'damaged') return { kind: 'repaired', value: { version: 1, count: 5 } };
    const stored = typeof raw === 'object' ? (raw as Count).count : Number(raw);
    return { kind: 'sound', value: { version: 1, count: stored } };
  },
};
const count = (n: number): Count => ({ version: 1, count: n });
const oneMore = (now: Count): Count => count(now.count + 1);
const quota = new Error('Resource::kQuotaBytes quota exceeded');
const dead = new Error('IO error');

afterEach(() => vi.useRealTimers());

describe('load', () => {
  it('gives the initial value where nothing is stored', async () => {
    expect(await load(fakeArea(), slot)).toEqual({ kind: 'sound', value: count(0) });
  });

  it('reads what is stored, whatever its state', async () => {
    expect(await load(fakeArea({ count: 3 }), slot)).toEqual({ kind: 'sound', value: count(3) });
    expect(await load(fakeArea({ count: 'damaged' }), slot)).toEqual({ kind: 'repaired', value: count(5) });
    expect(await load(fakeArea({ count: 'newer' }), slot)).toEqual({ kind: 'newer', value: count(7) });
  });

  it('says that a dead storage is unreachable', async () => {
    const area = { ...fakeArea(), get: () => Promise.reject(dead) };
    expect(await load(area, slot)).toEqual({ kind: 'unreachable', value: count(0) });
  });

  it('does not wait for ever for a storage that never answers', async () => {
    vi.useFakeTimers();
    const area = { ...fakeArea(), get: () => new Promise<never>(() => undefined) };
    const loaded = load(area, slot);
    await vi.advanceTimersByTimeAsync(answerLimit);
    expect(await loaded).toEqual({ kind: 'unreachable', value: count(0) });
  });
});

describe('update', () => {
  it('changes what is stored now, not what was read before', async () => {
    const area = fakeArea({ count: 3 });
    await area.set({ count: 8 });
    expect(await update(area, slot, oneMore)).toEqual({ kind: 'saved', value: count(9) });
    expect(area.items).toEqual({ count: count(9) });
  });

  it('loses none of many changes that are made at the same moment', async () => {
    const area = fakeArea({ count: 0 });
    await Promise.all(Array.from({ length: 20 }, () => update(area, slot, oneMore)));
    expect(area.items).toEqual({ count: count(20) });
  });

  it('writes nothing when nothing changed', async () => {
    const area = fakeArea({ count: 'damaged' });
    expect(await update(area, slot, (now) => now)).toEqual({ kind: 'saved', value: count(5) });
    expect(area.items).toEqual({ count: 'damaged' });
  });

  it('never overwrites a value of a newer version', async () => {
    const area = fakeArea({ count: 'newer' });
    expect(await update(area, slot, oneMore)).toEqual({ kind: 'newer' });
    expect(area.items).toEqual({ count: 'newer' });
  });

  it('sets a damaged value aside before a readable one takes its place', async () => {
    const area = fakeArea({ count: 'damaged' });
    expect(await update(area, slot, oneMore)).toEqual({ kind: 'saved', value: count(6) });
    expect(area.items).toEqual({ count: count(6), [asideKey(slot)]: 'damaged' });
  });

  it.each([
    [quota, 'full'],
    [dead, 'unreachable'],
  ])('reports %s', async (error, kind) => {
    const area = { ...fakeArea({ count: 3 }), set: () => Promise.reject(error) };
    expect(await update(area, slot, oneMore)).toEqual({ kind });
  });
});

describe('remove', () => {
  it('deletes the value and what was set aside of it, and nothing else', async () => {
    const area = fakeArea({ count: 'newer', [asideKey(slot)]: 'damaged', other: 1 });
    expect(await remove(area, slot)).toEqual({ kind: 'saved', value: count(0) });
    expect(area.items).toEqual({ other: 1 });
  });

  it('reports a storage that does not delete', async () => {
    const area = { ...fakeArea({ count: 3 }), remove: () => Promise.reject(dead) };
    expect(await remove(area, slot)).toEqual({ kind: 'unreachable' });
  });
});

describe('follow', () => {
  it('hears changes of its own slot until it is stopped', async () => {
    const area = fakeArea();
    const life = new AbortController();
    const heard: unknown[] = [];
    follow(area.onChanged, slot, life.signal, (value) => heard.push(value));
    await area.set({ other: 1 });
    await area.set({ count: 2 });
    await area.remove(['count']);
    life.abort();
    await area.set({ count: 4 });
    expect(heard).toEqual([
      { kind: 'sound', value: count(2) },
      { kind: 'sound', value: count(0) },
    ]);
  });
});
