import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { every, later } from '../../utils/later';

const then = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  then.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('later', () => {
  it('calls back once, after the time', () => {
    later(300, then);
    vi.advanceTimersByTime(299);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(then).toHaveBeenCalledOnce();
  });
});

describe('every', () => {
  it('calls back again and again until the signal, and keeps nothing then', () => {
    const life = new AbortController();
    every(500, then, life.signal);
    vi.advanceTimersByTime(1_600);
    expect(then).toHaveBeenCalledTimes(3);
    life.abort();
    vi.advanceTimersByTime(60_000);
    expect(then).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once where its call ends it', () => {
    const life = new AbortController();
    then.mockImplementation(() => {
      life.abort();
    });
    every(500, then, life.signal);
    vi.advanceTimersByTime(60_000);
    expect(then).toHaveBeenCalledOnce();
  });
});
