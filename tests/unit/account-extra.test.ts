// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contactNumberExtra } from '../../utils/account/contact-number-extra';
import type { Additions } from '../../utils/extra';
import type { NumberQuestion, Unsaid } from '../../utils/messages';
import type { PageId } from '../../utils/pages/page';
import type { Sight } from '../../utils/pages/sight';
import { fakeArea } from './popup/fake-area';

const send = vi.fn((question: Unsaid<NumberQuestion>) =>
  Promise.resolve({
    texts: {},
    drawn: { number: `${question.appearance} ${question.raw}` },
  }),
);
const add = vi.fn<(additions: Additions) => void>();
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  // happy-dom has no layout.
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 20));
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function sightOf(page: PageId): Sight {
  const nothing = { generation: 'any', proof: [], target: null, targetLabel: null, keepClear: [] } as const;
  const sighting = { kind: 'page', page, iam: false, isQuiet: false, ...nothing } as const;
  return { sighting, code: null, called: false, trail: null, lookAgainAt: null };
}

/** A look at the page now, and whatever it asks. */
function start(html: string) {
  document.body.innerHTML = `<h2>Contact information</h2>${html}`;
  const options = { send, storageEvents: fakeArea().onChanged };
  const read = contactNumberExtra(document, options)(add, life.signal);
  return async (page: PageId = 'contact-information') => {
    read(sightOf(page));
    await vi.advanceTimersByTimeAsync(0);
  };
}

const field = () => document.querySelector('input');
const said = () => {
  const number = add.mock.lastCall?.[0].number;
  return number === 'unanswered' ? number : number?.drawn.number;
};

async function type(text: string, afterwards: number) {
  const input = field();
  if (input) input.value = text;
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(afterwards);
}

describe('contactNumberExtra', () => {
  it('asks about the number shown', async () => {
    await start('<p>Phone number: +81 90-1234-5678</p>')();
    expect(said()).toBe('shown +81 90-1234-5678');
    expect(add.mock.lastCall?.[0].keepClear).toEqual([]);
  });

  it('waits for a pause in the typing, and says what was left behind a longer one', async () => {
    const look = start('<label>Phone number <input></label>');
    await look();
    expect(said()).toBe('typed ');
    await type('+81', 100);
    await type('+819', 200);
    expect(said()).toBe('typed ');
    await vi.advanceTimersByTimeAsync(100);
    expect(said()).toBe('typing +819');
    await vi.advanceTimersByTimeAsync(1000);
    expect(said()).toBe('typed +819');
  });

  it('is not hurried by what the page redraws meanwhile', async () => {
    const look = start('<label>Phone number <input></label>');
    await look();
    await type('+81', 100);
    await look();
    expect(said()).toBe('typed ');
    await vi.advanceTimersByTimeAsync(200);
    await look();
    expect(said()).toBe('typing +81');
  });

  it('takes a field that was left as it stands', async () => {
    const look = start('<label>Phone number <input></label>');
    await look();
    await type('+81', 0);
    field()?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(send.mock.calls.map(([{ appearance, raw }]) => [appearance, raw])).toEqual([
      ['typed', ''],
      ['typed', '+81'],
    ]);
  });

  it('keeps a field clear, also one that the page draws anew, without asking again', async () => {
    const look = start('<label>Phone number <input value="+81 90"></label>');
    await look();
    const old = field();
    expect(add.mock.lastCall?.[0].keepClear).toEqual([old]);
    const copy = old?.cloneNode(true);
    if (copy) old?.replaceWith(copy);
    await look();
    expect(add.mock.lastCall?.[0].keepClear).toEqual([copy]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('reads the dialog that lies over the page', async () => {
    await start(`<label>Phone number <input value="+81 90"></label><div role="dialog" aria-modal="true">
      <h2>Edit contact information</h2><label>Phone number <input value="+81 3"></label></div>`)();
    expect(said()).toBe('typed +81 3');
  });

  it('reads nothing on any other page', async () => {
    const look = start('<label>Phone number <input value="+81 90-1234-5678"></label>');
    await look('security-credentials');
    await type('1', 2000);
    expect(send).not.toHaveBeenCalled();
    await look();
    expect(send).toHaveBeenCalledTimes(1);
    await look('security-credentials');
    expect(add.mock.lastCall?.[0]).toEqual({ number: null, keepClear: [] });
  });
});
