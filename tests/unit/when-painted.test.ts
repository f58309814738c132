// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenPainted } from '../../utils/when-painted';

const send = vi.fn<(message: object) => Promise<unknown>>(() => Promise.resolve());
/** One for each test: what a test before has left on the window still listens. */
let begin = vi.fn();
let frames: FrameRequestCallback[] = [];

const draw = () => {
  frames.splice(0).forEach((frame) => {
    frame(0);
  });
};
const paint = () => {
  draw();
  vi.runAllTimers();
};

/** The browser's own event; a page can only make one that is not trusted. */
function parsed(isTrusted: boolean): void {
  const event = new Event('DOMContentLoaded', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event);
}

const read = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  frames = [];
  begin = vi.fn();
  vi.clearAllMocks();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('wakes the worker at once, and begins when the page is parsed, behind the frame that paints it', () => {
  read('loading');
  whenPainted(send, begin);
  expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'wake' });
  paint();
  expect(begin).not.toHaveBeenCalled();
  parsed(true);
  expect(begin).not.toHaveBeenCalled();
  draw();
  expect(begin).not.toHaveBeenCalled();
  paint();
  expect(begin).toHaveBeenCalledOnce();
});

it('is not led to begin early by an event of the page, nor a second time', () => {
  read('loading');
  whenPainted(send, begin);
  parsed(false);
  paint();
  expect(begin).not.toHaveBeenCalled();
  parsed(true);
  parsed(false);
  paint();
  expect(begin).toHaveBeenCalledOnce();
});

it('begins on a page whose loading was stopped: it is complete without ever having been ready', () => {
  const state = read('loading');
  whenPainted(send, begin);
  const changed = () => {
    const event = new Event('readystatechange');
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.dispatchEvent(event);
    paint();
  };
  state.mockReturnValue('interactive');
  changed();
  expect(begin).not.toHaveBeenCalled();
  state.mockReturnValue('complete');
  changed();
  expect(begin).toHaveBeenCalledOnce();
  parsed(true);
  paint();
  expect(begin).toHaveBeenCalledOnce();
});

it('hears of the parsed page although the page lets nobody else hear of it', () => {
  read('loading');
  whenPainted(send, begin);
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
  };
  window.addEventListener('DOMContentLoaded', stop, true);
  parsed(true);
  window.removeEventListener('DOMContentLoaded', stop, true);
  paint();
  expect(begin).toHaveBeenCalledOnce();
});

it('begins at once on a page that is there already, and asks what it has to ask then', () => {
  read('interactive');
  whenPainted(send, begin);
  expect(send).not.toHaveBeenCalled();
  expect(begin).toHaveBeenCalledOnce();
});

it('begins although the worker cannot be woken', async () => {
  read('loading');
  send.mockRejectedValueOnce(new Error('gone'));
  whenPainted(send, begin);
  await Promise.resolve();
  parsed(true);
  paint();
  expect(begin).toHaveBeenCalledOnce();
});

it('begins without the frame where the page lets none come, but not in a tab that nobody sees', () => {
  read('loading');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  whenPainted(send, begin);
  parsed(true);
  vi.advanceTimersByTime(60_000);
  expect(begin).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  vi.advanceTimersByTime(2_000);
  expect(begin).toHaveBeenCalledOnce();
  paint();
  expect(begin).toHaveBeenCalledOnce();
});
