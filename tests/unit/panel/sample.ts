import fc from 'fast-check';
import type { PanelView } from '../../../utils/guide/panel-view';
import { pageIds } from '../../../utils/pages/page';
import type { PanelQuestion } from '../../../utils/panel/question';

export const samplePanel: PanelView = {
  at: 'how',
  title: 'ボタンを押したあとのこと',
  texts: ['どうなりましたか。'],
  answers: [
    { text: '鳴らない', to: 'no-call/how/silent' },
    { text: '鳴った', to: 'no-call/how/missed' },
  ],
  copies: [{ label: 'コピーする', text: 'aws --version' }],
  back: 'no-call',
};

export const sampleQuestion: PanelQuestion = {
  kind: 'panel',
  at: 'no-call',
  lang: 'ja',
  facts: { page: 'phone-failed', generation: 'any', iam: false },
};

export const facts: fc.Arbitrary<PanelQuestion['facts']> = fc.record({
  page: fc.constantFrom(...pageIds, 'unknown' as const),
  generation: fc.constantFrom('classic', '2026', 'any'),
  iam: fc.boolean(),
});

export const questions: fc.Arbitrary<PanelQuestion> = fc.record({
  kind: fc.constant('panel' as const),
  at: fc.string({ maxLength: 400 }),
  lang: fc.constantFrom('ja', 'en'),
  facts,
});

export const panels: fc.Arbitrary<PanelView> = fc.record({
  at: fc.string(),
  title: fc.string(),
  texts: fc.array(fc.string()),
  answers: fc.array(fc.record({ text: fc.string(), to: fc.string() })),
  copies: fc.array(fc.record({ label: fc.string(), text: fc.string() })),
  back: fc.option(fc.string()),
});
