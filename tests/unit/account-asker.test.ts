import { beforeEach, describe, expect, it, vi } from 'vitest';
import { numberAsker, type SeenNumber } from '../../utils/account/number-asker';
import type { NumberAnswer, NumberShown } from '../../utils/drawing/answer';
import type { NumberQuestion, Unsaid } from '../../utils/messages';
import { fakeArea } from './popup/fake-area';

const view = (full: string): NumberAnswer => ({ texts: {}, drawn: { number: full } });
const shown = (raw: string): SeenNumber => ({ appearance: 'shown', raw });

let life = new AbortController();
let area = fakeArea();
/** The worker's answers, by number; one that is missing never comes. */
let answers = new Map<string, Promise<unknown>>();
const send = vi.fn(
  (question: Unsaid<NumberQuestion>) => answers.get(question.raw) ?? new Promise<unknown>(() => undefined),
);
const show = vi.fn<(number: NumberShown) => void>();

beforeEach(() => {
  life.abort();
  life = new AbortController();
  area = fakeArea();
  answers = new Map([
    ['1', Promise.resolve(view('one'))],
    ['2', Promise.resolve(view('two'))],
  ]);
  vi.clearAllMocks();
});

const start = () => numberAsker({ send, storageEvents: area.onChanged }, life.signal, show);
const settle = () => new Promise((resolve) => setTimeout(resolve));
const lastShown = () => show.mock.lastCall?.[0];

describe('numberAsker', () => {
  it('asks once for each number, and shows the answer', async () => {
    const ask = start();
    ask(shown('1'));
    await settle();
    ask(shown('1'));
    await settle();
    expect(send).toHaveBeenCalledExactlyOnceWith({
      kind: 'judge-number',
      appearance: 'shown',
      raw: '1',
    });
    expect(lastShown()).toEqual(view('one'));
    ask(shown('2'));
    await settle();
    expect(lastShown()).toEqual(view('two'));
  });

  it('asks again when the settings change: the answer may be in another language', async () => {
    start()(shown('1'));
    await settle();
    await area.set({ settings: { version: 1, language: 'en' } });
    await settle();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('asks again when the same text is read another way', async () => {
    const ask = start();
    ask(shown('1'));
    ask({ appearance: 'typed', raw: '1' });
    await settle();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('drops an answer that comes after the next question', async () => {
    let late: (answer: NumberAnswer) => void = () => undefined;
    answers.set('1', new Promise((resolve) => (late = resolve)));
    const ask = start();
    ask(shown('1'));
    ask(shown('2'));
    await settle();
    late(view('too late'));
    await settle();
    expect(show.mock.calls).toEqual([[view('two')]]);
  });

  it('shows nothing more when the number is gone, not even an answer that is under way', async () => {
    const ask = start();
    ask(shown('1'));
    ask(null);
    await settle();
    expect(show.mock.calls).toEqual([[null]]);
  });

  it('says that there was no answer, and asks again at the next look', async () => {
    answers.set('1', Promise.reject(new Error('gone')));
    const ask = start();
    ask(shown('1'));
    await settle();
    expect(lastShown()).toBe('unanswered');
    answers.set('1', Promise.resolve(view('one')));
    ask(shown('1'));
    await settle();
    expect(lastShown()).toEqual(view('one'));
  });

  it('asks anew when another number is saved in the popup, and only then', async () => {
    const ask = start();
    ask(shown('1'));
    await settle();
    await area.set({ checklist: {} });
    expect(send).toHaveBeenCalledTimes(1);
    answers.set('1', Promise.resolve(view('compared anew')));
    await area.set({ contactNumber: { version: 1, text: '2' } });
    await settle();
    expect(lastShown()).toEqual(view('compared anew'));
  });

  it('ends with its signal', async () => {
    const ask = start();
    ask(shown('1'));
    life.abort();
    await area.set({ contactNumber: { version: 1, text: '2' } });
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
    expect(show).not.toHaveBeenCalled();
  });
});
