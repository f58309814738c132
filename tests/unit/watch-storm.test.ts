// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch, type Moment } from '../../utils/watch';

let ending = new AbortController();
const heard: MutationRecord[] = [];
const look = vi.fn<(moment: Moment) => number | null>(() => null);
const find = (selector: string) => document.querySelector(selector) ?? document.body;

/** Lets observers have their turn and the time pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** 600 changes a second for so many seconds. */
async function storm(seconds: number, place = '#noise'): Promise<void> {
  for (let turn = 0; turn < seconds * 10; turn++) {
    for (let change = 0; change < 60; change++) find(place).classList.toggle('on');
    await pass(100);
  }
}

/** What was heard of since; changes that follow on the heels of others are judged a second later. */
async function hears(change: () => void): Promise<boolean> {
  heard.length = 0;
  change();
  await pass(1_000);
  return heard.length > 0;
}

/** What a look costs, ms: the pauses grow with it. */
let cost = 10;

beforeEach(async () => {
  cost = 10;
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  look.mockReset();
  look.mockImplementation(() => {
    vi.setSystemTime(Date.now() + cost);
    return null;
  });
  document.body.innerHTML = `<main><div id="step"><p id="centre">1</p><p id="beside">2</p></div></main>
    <div id="noise"></div>`;
  ending = new AbortController();
  const areTelling = (changes: readonly MutationRecord[]) => {
    heard.push(...changes);
    return false;
  };
  watch(document, look, areTelling, () => document.querySelector('#centre'), ending.signal);
  await pass(10_000);
  look.mockClear();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('watch, in a storm of changes that tell nothing', () => {
  it('listens to it no longer, but still to all that is calm around the centre', async () => {
    await storm(3);
    expect(
      await hears(() => {
        find('#noise').append('3');
      }),
    ).toBe(false);
    expect(
      await hears(() => {
        find('#beside').append('3');
      }),
    ).toBe(true);
    expect(
      await hears(() => {
        find('main').append('3');
      }),
    ).toBe(true);
  });

  it('listens to what comes beside the calm part, and what happens to that in which it stands', async () => {
    await storm(3);
    expect(
      await hears(() => {
        document.body.append('3');
      }),
    ).toBe(true);
    expect(await hears(() => document.body.classList.toggle('busy'))).toBe(true);
    expect(
      await hears(() => {
        find('main').remove();
      }),
    ).toBe(true);
  });

  it('looks again after some seconds, reads all anew then, and listens to all again', async () => {
    await storm(40);
    const calls = look.mock.calls.map(([moment]) => moment);
    expect(calls.length).toBeGreaterThanOrEqual(6);
    expect(calls.length).toBeLessThanOrEqual(9);
    expect(calls.slice(1).map(({ mayDiffer }) => mayDiffer)).not.toContain(false);
    await pass(40_000);
    expect(
      await hears(() => {
        find('#noise').append('3');
      }),
    ).toBe(true);
  });

  it('does not take the page for settled because it does not listen', async () => {
    cost = 50;
    await storm(3);
    look.mockClear();
    await storm(12);
    expect(look.mock.calls.filter(([{ settled }]) => settled)).toEqual([]);
    await pass(60_000);
    expect(look.mock.calls.some(([{ settled }]) => settled)).toBe(true);
  });

  it('does not take it for settled, either, when the calm part has just changed', async () => {
    cost = 50;
    await storm(2);
    find('#beside').classList.toggle('on');
    look.mockClear();
    await storm(8);
    expect(look.mock.calls.filter(([{ settled }]) => settled)).toEqual([]);
  });

  it('listens to nothing but what comes to the page itself while nothing is awaited anywhere', async () => {
    find('#centre').remove();
    await pass(10_000);
    await storm(3);
    for (const part of ['#noise', '#step']) {
      const heardOf = await hears(() => {
        find(part).append('3');
      });
      expect(heardOf).toBe(false);
    }
    const heardOfMore = await hears(() => {
      document.body.append('3');
    });
    expect(heardOfMore).toBe(true);
  });

  it.each(['#centre', '#step', 'body'])(
    'listens to the centre wherever the storm is, and to all if it is there: %s',
    async (place) => {
      await storm(3, place);
      expect(
        await hears(() => {
          find('#noise').append('3');
        }),
      ).toBe(place === '#centre');
      expect(
        await hears(() => {
          find('#centre').append('3');
        }),
      ).toBe(true);
    },
  );
});
