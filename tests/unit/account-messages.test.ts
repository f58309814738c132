import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerNumberQuestion } from '../../utils/account/answer';
import { drawNumber } from '../../components/overlay/answers';
import { isAnswer, type NumberAnswer } from '../../utils/drawing/answer';
import { answerLimit, appearances, ask, isNumberQuestion, type NumberQuestion } from '../../utils/messages';
import { fakeArea } from './popup/fake-area';
import { withWrongLeaf } from './wrong-leaves';

const question: NumberQuestion = {
  kind: 'judge-number',
  appearance: 'shown',
  raw: '+81 090-1234-5678',
  lang: 'ja',
};
const questions: fc.Arbitrary<NumberQuestion> = fc.record({
  kind: fc.constant('judge-number' as const),
  appearance: fc.constantFrom(...appearances),
  raw: fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^\+?[0-9 ()-]{0,20}$/)),
  lang: fc.constantFrom('ja', 'en'),
});
const answer = (asked: NumberQuestion, saved = '') =>
  answerNumberQuestion(asked, fakeArea({ contactNumber: { version: 1, text: saved } }));

afterEach(() => vi.useRealTimers());

describe('a question', () => {
  it('is known from every other message', () => {
    fc.assert(fc.property(questions, isNumberQuestion));
    fc.assert(fc.property(fc.anything(), (message) => !isNumberQuestion(message)));
    expect(answerNumberQuestion({ kind: 'something else' }, fakeArea())).toBeUndefined();
  });

  it.each([undefined, 7, {}, 'no such'])('is not one with %s in any of its fields', (wrong) => {
    const wrongOnes = withWrongLeaf(question, wrong).filter(
      (one) => JSON.stringify(one) !== JSON.stringify(question),
    );
    expect(wrongOnes.filter((one) => isNumberQuestion(one) && one.raw !== wrong)).toEqual([]);
  });

  it('is not one with a text of any length', () => {
    expect(isNumberQuestion({ ...question, raw: '1'.repeat(201) })).toBe(false);
  });
});

describe('an answer', () => {
  it('is given to every question, can be drawn and survives the way', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.string({ maxLength: 30 }), async (asked, saved) => {
        const said = await answer(asked, saved);
        expect(said && isAnswer(JSON.parse(JSON.stringify(drawNumber(said))))).toBe(true);
      }),
    );
  });
});

describe('ask', () => {
  const view: NumberAnswer = { texts: {}, drawn: { number: 'x' } };

  it('hands on what the worker says', async () => {
    expect(await ask(() => Promise.resolve(view), question)).toEqual(view);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('Could not establish connection.'))],
    ['says something else', () => Promise.resolve({ __mozWebExtensionPolyfillReject__: true, message: '' })],
    ['has nobody who listens', () => Promise.resolve(undefined)],
    [
      'is gone with the whole extension',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('gives null when the worker %s', async (_, send) => {
    expect(await ask(send, question)).toBeNull();
  });

  it('gives null when the worker does not answer in time', async () => {
    vi.useFakeTimers();
    const waiting = ask(() => new Promise(() => undefined), question);
    await vi.advanceTimersByTimeAsync(answerLimit);
    expect(await waiting).toBeNull();
  });
});
