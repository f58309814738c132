// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch, type Moment } from '../../utils/watch';

let hidden = false;
let ending = new AbortController();
/** Text that begins with an X matters here. */
const areTelling = vi.fn((changes: readonly MutationRecord[]) =>
  changes
    .flatMap(({ target, addedNodes }) => [target, ...addedNodes])
    .some(({ nodeValue }) => nodeValue?.startsWith('X') ?? false),
);
const look = vi.fn<(moment: Moment) => number | null>(() => null);

const centreOf = () => null;

/** Lets observers have their turn and the time pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function turnTab(to: 'hidden' | 'visible'): void {
  hidden = to === 'hidden';
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  ending = new AbortController();
  look.mockClear();
  document.body.innerHTML = '<p>1</p>';
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  watch(document, look, areTelling, centreOf, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('watch', () => {
  it('looks at once, after a change, and once when the page has settled', async () => {
    await pass(0);
    expect(look).toHaveBeenCalledOnce();
    await pass(1_000);
    document.body.innerHTML = '<p>2</p>';
    await pass(200);
    expect(look).toHaveBeenCalledTimes(2);
    await pass(60_000);
    expect(look.mock.calls.map(([{ settled }]) => settled)).toEqual([false, false, true]);
  });

  it('asks twice a second what no change tells, and looks at once where that may tell something', async () => {
    await pass(10_000);
    look.mockClear();
    areTelling.mockClear();
    await pass(1_000);
    expect(areTelling.mock.calls).toEqual([[[]], [[]]]);
    expect(look).not.toHaveBeenCalled();
    areTelling.mockReturnValueOnce(true).mockReturnValueOnce(true);
    await pass(600);
    expect(look).toHaveBeenCalledOnce();
  });

  it('looks again when it was asked to', async () => {
    await pass(10_000);
    look.mockClear();
    look.mockReturnValueOnce(Date.now() + 3_000);
    document.body.append('3');
    await pass(1_000);
    expect(look).toHaveBeenCalledOnce();
    await pass(2_500);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('waits for the end of loading before a quiet page counts as settled, without looking meanwhile', async () => {
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    await pass(0);
    look.mockClear();
    await pass(60_000);
    expect(look).not.toHaveBeenCalled();
    loading.mockReturnValue('complete');
    await pass(600);
    expect(look.mock.calls.map(([{ settled }]) => settled)).toEqual([true]);
  });

  it('does nothing at all while the tab is hidden, and looks as soon as it is seen again', async () => {
    await pass(10_000);
    turnTab('hidden');
    look.mockClear();
    // What was awaited comes, and nothing follows it.
    await pass(500);
    expect(vi.getTimerCount()).toBe(0);
    document.body.innerHTML = '<p>while nobody looks</p>';
    // Setting the hash would have happy-dom send an event of its own, at a time of its own.
    history.replaceState(null, '', '#elsewhere');
    window.dispatchEvent(new Event('popstate'));
    expect(vi.getTimerCount()).toBe(0);
    await pass(600_000);
    expect(look).not.toHaveBeenCalled();
    turnTab('visible');
    await pass(200);
    expect(look).toHaveBeenCalled();
  });

  it('begins to look when a tab that was opened behind another comes to the front', async () => {
    ending.abort();
    hidden = true;
    look.mockClear();
    ending = new AbortController();
    watch(document, look, areTelling, centreOf, ending.signal);
    await pass(10_000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    turnTab('visible');
    await pass(200);
    expect(look).toHaveBeenCalled();
  });

  it.each([
    ['nothing changed', '', false],
    ['something did', 'X', true],
  ])('says at its first look whether what was read before it may differ: %s', async (_, text, mayDiffer) => {
    if (text) document.body.append(text);
    await pass(0);
    expect(look.mock.calls.map(([moment]) => moment.mayDiffer)).toEqual([mayDiffer]);
  });

  describe('says whether what is read may differ', () => {
    const said = () => look.mock.calls.map(([{ mayDiffer }]) => mayDiffer);
    beforeEach(async () => {
      await pass(10_000);
      look.mockClear();
    });

    it.each([
      ['noise', false],
      ['X', true],
    ])('after %s: %s', async (text, mayDiffer) => {
      document.body.append(text);
      await pass(200);
      expect(said()).toEqual([mayDiffer]);
    });

    it('when another change that tells something comes while a look is due', async () => {
      document.body.append('noise');
      await pass(1);
      document.body.append('noise');
      await pass(1);
      look.mockClear();
      document.body.append('X');
      await pass(500);
      expect(said()[0]).toBe(true);
    });

    it('once, when it is found out only as a look begins', async () => {
      // Ten milliseconds long: what tells nothing has to wait for seconds.
      vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(10);
      look.mockReturnValueOnce(Date.now() + 1_300);
      document.body.append('noise');
      await pass(900);
      document.body.append('noise');
      await pass(395);
      look.mockClear();
      document.body.append('X');
      await pass(1_000);
      expect(said()).toEqual([true]);
    });

    it.each(['load', 'popstate'])('not for the event %s, after which it looks all the same', async (type) => {
      window.dispatchEvent(new Event(type));
      await pass(200);
      expect(said()).toEqual([false]);
    });

    it('not after a minute of what tells nothing, nor when the page has settled', async () => {
      for (let second = 0; second < 70; second++) {
        document.body.append('noise');
        await pass(1_000);
      }
      await pass(10_000);
      expect(said()).not.toContain(true);
      expect(look.mock.calls.map(([{ settled }]) => settled).at(-1)).toBe(true);
    });

    it('when the tab was hidden', async () => {
      turnTab('hidden');
      await pass(1_000);
      turnTab('visible');
      await pass(200);
      expect(said()).toEqual([true]);
    });
  });

  it('notices another address although no event tells of it', async () => {
    await pass(10_000);
    look.mockClear();
    history.pushState(null, '', '#/another');
    await pass(1_000);
    expect(look).toHaveBeenCalled();
  });

  describe('on a page that never rests, where a look takes long', () => {
    beforeEach(async () => {
      await pass(10_000);
      look.mockImplementation(() => {
        vi.setSystemTime(Date.now() + 30);
        return null;
      });
      vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
      document.body.append('noise');
      await pass(200);
      look.mockClear();
    });
    const storm = async (seconds: number) => {
      for (let tick = 0; tick < seconds * 10; tick++) {
        document.body.append('noise');
        await pass(100);
      }
    };

    it('looks rarely', async () => {
      await storm(60);
      expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
      expect(look.mock.calls.length).toBeLessThanOrEqual(3);
    });

    it('does not look for its having gone on changing', async () => {
      // Each look that finds it unsettled would otherwise be followed by one after the time in which it could settle.
      await storm(24);
      const rarely = look.mock.calls.length;
      look.mockClear();
      await pass(6_000);
      expect(rarely).toBeLessThanOrEqual(2);
      expect(look.mock.calls.map(([{ settled }]) => settled)).toEqual([true]);
    });

    it('judges together what changes in quick succession', async () => {
      areTelling.mockClear();
      await storm(5);
      expect(areTelling.mock.calls.length).toBeLessThanOrEqual(11);
      expect(areTelling.mock.calls.flat(2).length).toBeGreaterThan(40);
    });

    it('looks at once after something that matters in a moment without other changes', async () => {
      await pass(3_000);
      document.body.append('X');
      await pass(10);
      expect(look).toHaveBeenCalledOnce();
    });

    it('looks soon after something that matters', async () => {
      await storm(2);
      expect(look).not.toHaveBeenCalled();
      document.body.append('X');
      await storm(1);
      expect(look).toHaveBeenCalledOnce();
    });
  });

  it('ends with its signal', async () => {
    ending.abort();
    look.mockClear();
    document.body.append('4');
    await pass(60_000);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
