import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPanelQuestion } from '../../../utils/panel/answer';
import { fakeArea } from '../popup/fake-area';
import { isPanelQuestion } from '../../../utils/panel/question';
import { withWrongLeaf } from '../wrong-leaves';
import { questions, sampleQuestion } from './sample';

describe('a question for a panel', () => {
  it('is known from every other message', () => {
    fc.assert(fc.property(questions, isPanelQuestion));
    fc.assert(fc.property(fc.anything(), (message) => !isPanelQuestion(message)));
  });

  it.each([undefined, 7, {}])('is not one with %s in any of its fields', (wrong) => {
    expect(withWrongLeaf(sampleQuestion, wrong).filter(isPanelQuestion)).toEqual([]);
  });

  it('is not one with a path of any length', () => {
    expect(isPanelQuestion({ ...sampleQuestion, at: 'a'.repeat(401) })).toBe(false);
  });

  it('has no answer where there is no such panel', () => {
    for (const at of ['', '/', 'no such', 'no-call/toString', '__proto__', '!', 'x!old-mfa-removed'])
      expect(answerPanelQuestion({ ...sampleQuestion, at }, fakeArea())).toBeUndefined();
    expect(answerPanelQuestion({ kind: 'judge-number' }, fakeArea())).toBeUndefined();
  });
});
