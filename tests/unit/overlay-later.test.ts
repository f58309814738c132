// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { mountOverlay } from '../../utils/overlay/overlay';
import { sampleCode, samplePicture } from './overlay-sample';

const toggle = vi.fn();
const others = { stop: vi.fn(), answer: vi.fn(), panel: vi.fn(), copy: vi.fn() };
let life = new AbortController();
let attached: MockInstance<typeof Element.prototype.attachShadow>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame'] });
  // happy-dom has no popovers; the real browsers' tests have.
  HTMLElement.prototype.showPopover = vi.fn();
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const mount = () => mountOverlay(document, { toggle, ...others }, life.signal);
const root = () => attached.mock.results.at(-1)?.value as ShadowRoot | undefined;
const launcher = () => root()?.querySelector('[data-part="launcher"]');
const alert = () => root()?.querySelector('[role="alert"]')?.textContent;

function input(...changes: Parameters<typeof samplePicture>) {
  const looks = {
    css: '.x{}',
    home: 'bottom-right',
    target: null,
    keepClear: [],
    codeElement: null,
  } as const;
  return { picture: samplePicture(...changes), ...looks };
}

describe('between what the overlay is told and its drawing', () => {
  it('the live regions stay empty, also when their half second ends there', () => {
    setTimeout(() => {
      overlay.show(input({ digits: sampleCode }));
    }, 500);
    const overlay = mount();
    vi.advanceTimersByTime(500);
    vi.advanceTimersByTime(1);
    expect(alert()).toBe('');
    vi.advanceTimersByTime(500);
    expect(alert()).not.toBe('');
  });

  it('nothing is missing that could be seen, and no empty element is on the page', () => {
    const overlay = mount();
    overlay.show(input());
    overlay.show(input());
    expect(overlay.isSeen()).toBe(true);
    expect(document.querySelector('fukkyu-navi')).toBeNull();
  });

  it('the focus waits for what it is to go to', () => {
    const overlay = mount();
    overlay.show(input());
    overlay.enter();
    vi.advanceTimersByTime(0);
    expect(root()?.activeElement).toBe(launcher());
  });

  it('a press means what the person sees', () => {
    const overlay = mount();
    overlay.show(input({ open: false }));
    vi.advanceTimersByTime(0);
    overlay.show(input());
    const press = new Event('click', { bubbles: true });
    Object.defineProperty(press, 'isTrusted', { value: true });
    launcher()?.dispatchEvent(press);
    expect(toggle.mock.calls).toEqual([['open']]);
  });

  it('nothing gets lost when the page clears the timer: what is told again is drawn', () => {
    const overlay = mount();
    overlay.show(input({ digits: sampleCode }));
    vi.advanceTimersByTime(0);
    vi.spyOn(globalThis, 'setTimeout').mockReturnValueOnce(0 as never);
    overlay.show(input());
    vi.advanceTimersByTime(0);
    overlay.show(input());
    vi.advanceTimersByTime(0);
    expect(root()?.querySelector('[data-part="code"]')).toBeNull();
  });
});
