import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAnswer } from '../../components/overlay/bare-answer';
import { drawGuide, drawPanel, drawRecovery } from '../../components/overlay/answers';
import { isAnswer } from '../../utils/drawing/answer';
import { isDrawn } from '../../utils/drawing/drawing';
import { jsx } from '../../utils/drawing/jsx-runtime';
import { sampleTexts } from './overlay-sample';
import { panels } from './panel/sample';
import { withWrongLeaf } from './wrong-leaves';

const isAnswerOnArrival = (answer: object) => isAnswer(JSON.parse(JSON.stringify(answer)));
const outline = [{ text: '電話', isCurrent: true }];
const offers = [{ text: 'フォーム', to: 'https://support.aws.amazon.com/' }];
const note = { part: 'cut-off', where: null, insists: true, title: '', texts: [''], answers: [] } as const;
const recovery = { status: 'idle', page: null, opens: false, asksBeforeLeaving: false } as const;

describe('what the worker answers', () => {
  it('is plain data that may be drawn', () => {
    const guide = drawGuide(sampleTexts({ outline, offers, deviceWarning: '!', canStop: true }));
    expect(isAnswerOnArrival(guide)).toBe(true);
    expect(isAnswerOnArrival(drawRecovery({ ...recovery, notes: [note] }))).toBe(true);
    expect(isAnswerOnArrival(bareAnswer((name) => name))).toBe(true);
    fc.assert(fc.property(panels, (panel) => isAnswerOnArrival(drawPanel(panel, '戻る'))));
  });

  it('is known from everything else', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isAnswer(value)));
  });

  it.each([undefined, 7, {}, [null]])('is refused with %s in any of its fields', (wrong) => {
    const { texts, drawn } = drawPanel({ ...anyPanel, again: 5 }, '戻る');
    expect(isAnswer({ texts, drawn })).toBe(true);
    expect(withWrongLeaf({ texts, drawn }, wrong).filter(isAnswer)).toEqual([]);
  });
});

const anyPanel = {
  at: 'how',
  title: '題',
  texts: ['文'],
  answers: [{ text: '答え', to: 'a/b' }],
  copies: [{ label: 'コピー', text: 'x' }],
  back: null,
};

describe('what may be drawn', () => {
  const button = jsx('button', { name: 'panel', children: 'x' });
  const forged = (changes: object) => ({ ...button, ...changes });

  it.each([
    ['a script', forged({ tag: 'script' })],
    ['a style', forged({ tag: 'style' })],
    ['a frame', forged({ tag: 'iframe' })],
    ['a tag of many', forged({ tag: ['b'] })],
    ['a handler', forged({ attributes: { onclick: 'alert(1)' } })],
    ['a style of its own', forged({ attributes: { style: 'position:fixed' } })],
    ['a source', forged({ attributes: { src: 'https://example.com/' } })],
    ['an address of a script', forged({ tag: 'a', attributes: { href: 'javascript:alert(1)' } })],
    ['an address without encryption', forged({ tag: 'a', attributes: { href: 'http://example.com/' } })],
    ['children that are no list', forged({ children: 'x' })],
    ['such a thing further down', forged({ children: [forged({ tag: 'script' })] })],
  ])('is not %s', (_, value) => {
    expect(isDrawn(button)).toBe(true);
    expect(isDrawn(value)).toBe(false);
  });
});
