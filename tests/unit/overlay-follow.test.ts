// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../utils/overlay/follow';

const frame = 16;
let life = new AbortController();
let onFrame = vi.fn();
let onTick = vi.fn();
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
  life = new AbortController();
  onFrame = vi.fn();
  onTick = vi.fn();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = () => follow(document, life.signal, { onFrame, onTick });

describe('follow', () => {
  it('reads nothing on frames while nothing moves, and ticks twice a second', () => {
    start();
    vi.advanceTimersByTime(2000);
    expect(onFrame).not.toHaveBeenCalled();
    expect(onTick).toHaveBeenCalledTimes(4);
  });

  it.each(['scroll', 'load', 'transitionrun', 'animationend'])(
    'reads on frames for a while after a %s anywhere',
    (type) => {
      start();
      const box = document.createElement('div');
      document.body.append(box);
      box.dispatchEvent(new Event(type, { bubbles: false }));
      vi.advanceTimersByTime(350);
      expect(onFrame.mock.calls.length).toBeGreaterThan(350 / frame - 3);
      vi.advanceTimersByTime(200);
      onFrame.mockClear();
      vi.advanceTimersByTime(1000);
      expect(onFrame).not.toHaveBeenCalled();
    },
  );

  it('asks again for a frame that the page has cancelled', () => {
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    const { stir } = start();
    asked.mockReturnValueOnce(1);
    stir();
    vi.advanceTimersByTime(400);
    expect(onFrame).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(onFrame).toHaveBeenCalled();
  });

  it('reads once a frame however many events come', () => {
    const { stir } = start();
    for (let i = 0; i < 50; i++) stir();
    vi.advanceTimersByTime(frame);
    expect(onFrame).toHaveBeenCalledTimes(1);
  });

  it('asks the window of a document that was left for nothing', () => {
    const { stir } = start();
    hidden = true;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      throw new DOMException('Permission denied to access property "performance"', 'SecurityError');
    });
    expect(stir).not.toThrow();
    clock.mockRestore();
  });

  it('does nothing while the tab is hidden, and catches up when it is shown', () => {
    hidden = true;
    const { stir } = start();
    stir();
    vi.advanceTimersByTime(1000);
    expect(onFrame).not.toHaveBeenCalled();
    expect(onTick).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(frame);
    expect(onFrame).toHaveBeenCalled();
  });

  it('ends with its signal', () => {
    const { stir } = start();
    stir();
    life.abort();
    vi.advanceTimersByTime(1000);
    expect(onFrame).not.toHaveBeenCalled();
    expect(onTick).not.toHaveBeenCalled();
  });
});
