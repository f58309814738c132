// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { mountOverlay, type OverlayInput } from '../../utils/overlay/overlay';
import { sampleCode, samplePicture } from './overlay-sample';
import { samplePanel } from './panel/sample';

const presses = {
  toggle: vi.fn(),
  stop: vi.fn(),
  answer: vi.fn(),
  panel: vi.fn(),
  copy: vi.fn(),
};
let life = new AbortController();
let attached: MockInstance<typeof Element.prototype.attachShadow>;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'requestAnimationFrame', 'performance'],
  });
  // happy-dom has no popovers; the real browsers' tests have.
  HTMLElement.prototype.showPopover = vi.fn();
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  document.body.replaceChildren();
});

const hosts = () => document.querySelectorAll('fukkyu-navi');
const root = () => attached.mock.results.at(-1)?.value as ShadowRoot | undefined;
const part = (name: string) => root()?.querySelector(`[data-part="${name}"]`) ?? null;

function input(changes: Partial<OverlayInput> = {}): OverlayInput {
  const looks = { home: 'bottom-right', css: '.x{}' } as const;
  return { picture: samplePicture(), ...looks, target: null, keepClear: [], codeElement: null, ...changes };
}

const mount = () => mountOverlay(document, presses, life.signal);

function control(box = { x: 100, y: 100, width: 120, height: 30 }): HTMLElement {
  const button = document.createElement('button');
  button.getBoundingClientRect = () => DOMRect.fromRect(box);
  document.body.append(button);
  return button;
}

function click(element: Element | null, { isTrusted }: { isTrusted: boolean }) {
  const event = new Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element?.dispatchEvent(event);
}

describe('mountOverlay', () => {
  it('puts nothing on the page until it is told what to show', () => {
    mount();
    expect(hosts()).toHaveLength(0);
  });

  it('is one element on <html> with a closed root and no attribute but popover', () => {
    mount().show(input());
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentNode).toBe(document.documentElement);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.getAttributeNames()).toEqual(['popover']);
  });

  it('takes away what a stopped extension left behind', () => {
    document.documentElement.append(document.createElement('fukkyu-navi'));
    mount();
    expect(hosts()).toHaveLength(0);
  });

  describe('on a page with dialogs', () => {
    const dialog = () => {
      const made = document.createElement('dialog');
      // happy-dom knows no modal ones: here, all that are open are.
      const asked = vi.spyOn(made, 'matches').mockImplementation(() => made.hasAttribute('open'));
      return { made, asked };
    };

    it('stands in the one that was opened last, wherever that is in the document', async () => {
      const [first, last] = [dialog().made, dialog().made];
      document.body.append(last, first);
      mount().show(input());
      for (const one of [first, last]) one.setAttribute('open', '');
      await vi.waitFor(() => {
        vi.advanceTimersByTime(500);
        expect(hosts()[0]?.parentNode).toBe(last);
      });
      last.removeAttribute('open');
      vi.advanceTimersByTime(500);
      expect(hosts()[0]?.parentNode).toBe(first);
    });

    it('asks none of them again and again while they are closed', () => {
      const { made, asked } = dialog();
      document.body.append(made);
      mount().show(input());
      asked.mockClear();
      vi.advanceTimersByTime(10_000);
      expect(asked).not.toHaveBeenCalled();
    });
  });

  it.each(['hide', 'abort'])('leaves no element and no digits behind after %s', (end) => {
    const overlay = mount();
    overlay.show(input({ picture: samplePicture({ digits: sampleCode }) }));
    if (end === 'hide') overlay.hide();
    else life.abort();
    expect(hosts()).toHaveLength(0);
    expect(root()?.textContent).not.toContain('048');
  });

  it('comes back when the page removes it, but does not fight without end', () => {
    mount().show(input());
    hosts()[0]?.remove();
    vi.advanceTimersByTime(500);
    expect(hosts()).toHaveLength(1);
    for (let i = 0; i < 30; i++) {
      hosts()[0]?.remove();
      vi.advanceTimersByTime(500);
    }
    expect(hosts()).toHaveLength(0);
  });

  it('opens and folds for a trusted click only', () => {
    const overlay = mount();
    overlay.show(input({ picture: samplePicture({ open: false }) }));
    click(part('launcher'), { isTrusted: false });
    expect(presses.toggle).not.toHaveBeenCalled();
    click(part('launcher'), { isTrusted: true });
    expect(presses.toggle).toHaveBeenLastCalledWith('open');
    overlay.show(input());
    click(part('launcher'), { isTrusted: true });
    expect(presses.toggle).toHaveBeenLastCalledWith('folded');
  });

  it('hands on what the pressed button stands for, to trusted clicks only', () => {
    const overlay = mount();
    const note = { part: 'recovery-question', where: null, insists: true, title: '?', texts: [] } as const;
    overlay.show(
      input({
        picture: samplePicture({
          canStop: true,
          panel: samplePanel,
          notes: [{ ...note, answers: [{ text: '続ける', to: 'go-on' }] }],
        }),
      }),
    );
    const pressAll = (isTrusted: boolean) => {
      for (const name of ['stop', 'answer', 'panel', 'copy'])
        click(root()?.querySelector(`button[name="${name}"]`) ?? null, { isTrusted });
    };
    pressAll(false);
    const all = [presses.stop, presses.answer, presses.panel, presses.copy];
    for (const event of all) expect(event).not.toHaveBeenCalled();
    pressAll(true);
    expect(presses.stop).toHaveBeenCalledOnce();
    expect(presses.answer).toHaveBeenCalledExactlyOnceWith('go-on');
    expect(presses.panel).toHaveBeenCalledExactlyOnceWith('no-call/how/silent');
    expect(presses.copy).toHaveBeenCalledExactlyOnceWith('aws --version');
  });

  it('dresses itself in its own rules and those of its drawings', () => {
    const overlay = mount();
    overlay.show(input({ css: '.one{}' }));
    overlay.show(input({ css: '.two{}', home: 'top-left' }));
    const styles = [...(root()?.querySelectorAll('style') ?? [])].map(({ textContent }) => textContent);
    expect(styles).toHaveLength(1);
    expect(styles[0]).toContain('.two{}');
    expect(styles[0]).not.toContain('.one{}');
  });

  it('keeps its clicks from the page', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard, { signal: life.signal });
    mount().show(input());
    const event = new Event('click', { bubbles: true, composed: true });
    part('launcher')?.dispatchEvent(event);
    expect(heard).not.toHaveBeenCalled();
  });

  it('draws the spotlight while the target is on the page and the guide is open', () => {
    const overlay = mount();
    const target = control();
    overlay.show(input({ target }));
    vi.advanceTimersByTime(20);
    expect(part('spotlight')?.getAttribute('style')).toContain('95px 95px');
    overlay.show(input({ target, picture: samplePicture({ open: false }) }));
    vi.advanceTimersByTime(20);
    expect(part('spotlight')).toBeNull();
    overlay.show(input({ target }));
    vi.advanceTimersByTime(20);
    target.remove();
    vi.advanceTimersByTime(500);
    expect(part('spotlight')).toBeNull();
  });

  it('scrolls to a control out of sight once, also when the page draws it anew', () => {
    const overlay = mount();
    const below = { x: 100, y: 5000, width: 120, height: 30 };
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const first = control(below);
    overlay.show(input({ target: first }));
    vi.advanceTimersByTime(500);
    expect(scroll).toHaveBeenCalledOnce();
    first.remove();
    const again = control(below);
    overlay.show(input({ target: again }));
    vi.advanceTimersByTime(500);
    expect(scroll).toHaveBeenCalledOnce();
  });

  it('announces the page and the code once they have stood empty, and the code again only when it changes', () => {
    const overlay = mount();
    overlay.show(input({ picture: samplePicture({ digits: sampleCode }) }));
    const alert = root()?.querySelector('[role="alert"]');
    expect(alert?.textContent).toBe('');
    vi.advanceTimersByTime(500);
    expect(alert?.textContent).toBe('0、4、8、2、1、3');
    expect(root()?.querySelector('.navi > [role="status"]')?.textContent).toContain('電話で本人確認をします');
    const spokenText = alert?.firstChild;
    overlay.show(input({ picture: samplePicture({ digits: sampleCode }) }));
    vi.advanceTimersByTime(500);
    expect(alert?.firstChild).toBe(spokenText);
    overlay.show(input());
    vi.advanceTimersByTime(500);
    expect(alert?.textContent).toBe('');
  });

  it('has the code read aloud once more when the person asks', () => {
    const overlay = mount();
    overlay.show(input({ picture: samplePicture({ digits: sampleCode }) }));
    vi.advanceTimersByTime(500);
    const alert = root()?.querySelector('[role="alert"]');
    const again = root()?.querySelector('.again') ?? null;
    click(again, { isTrusted: false });
    expect(alert?.textContent).not.toBe('');
    click(again, { isTrusted: true });
    expect(alert?.textContent).toBe('');
    vi.advanceTimersByTime(500);
    expect(alert?.textContent).toBe('0、4、8、2、1、3');
  });

  it('stands in the corner of the settings, also when that changes, but stays where the person moved it', () => {
    const overlay = mount();
    const corner = () => root()?.querySelector('.dock')?.getAttribute('data-corner');
    overlay.show(input({ home: 'top-left' }));
    expect(corner()).toBe('top-left');
    overlay.show(input({ home: 'bottom-left' }));
    expect(corner()).toBe('bottom-left');
    click(root()?.querySelector('.tool[title="移す"]') ?? null, { isTrusted: true });
    const moved = corner();
    expect(moved).not.toBe('bottom-left');
    overlay.show(input({ home: 'bottom-left' }));
    expect(corner()).toBe(moved);
  });
});
