import { drawGuide, drawNumber, drawPanel, drawRecovery } from '../../components/overlay/answers';
import { isAnswer, type Answer } from '../../utils/drawing/answer';
import { ja } from '../../utils/guide/ja';
import type { NumberView } from '../../utils/guide/number-view';
import type { PanelView } from '../../utils/guide/panel-view';
import type { GuideTexts } from '../../utils/guide/texts';
import type { GuideView } from '../../utils/guide/view';
import { pictureOf, type Picture } from '../../utils/overlay/picture';
import type { NoteView } from '../../utils/recovery/view';

/** A view as the guide makes it for the phone step, with changes. */
export function sampleView(changes: Partial<GuideView> = {}): GuideView {
  return {
    page: 'phone-verification',
    lang: 'ja',
    open: true,
    counter: '全5ステップ中4',
    title: '電話で本人確認をします',
    steps: ['電話を手元に置きます。', '電話を受けるボタンを押します。'],
    next: '6桁の番号が出ます。',
    offers: [],
    outline: [],
    deviceWarning: null,
    chrome: {
      launcher: '復旧の案内',
      product: '復旧ナビ',
      unofficial: '非公式',
      fold: 'たたむ',
      move: '移す',
      stop: '案内を終える',
      whatNext: 'このあと',
      back: '戻る',
    },
    canStop: false,
    ...changes,
  };
}

export const sampleCode = '048213';

export function sampleTexts(view: Partial<GuideView> = {}): GuideTexts {
  const { panel, cutOff, lost, unjudged } = ja;
  return {
    view: sampleView(view),
    code: {
      instruction: '電話のキーパッドで押します',
      again: 'もう一度',
      before: '',
      between: '、',
      after: '',
    },
    ...{ panel, cutOff, lost, unjudged },
    look: { textSize: 'normal', launcherCorner: 'bottom-right' },
  };
}

/** An answer as it arrives: what is no plain data, or may not be drawn, does not. */
export function sent<T extends Answer>(answer: T): T {
  const arrived: unknown = JSON.parse(JSON.stringify(answer));
  if (!isAnswer(arrived)) throw new Error('No answer of the worker looks so.');
  return arrived as T;
}

interface Sample extends Partial<GuideView> {
  digits?: string;
  number?: NumberView | 'unanswered';
  panel?: PanelView;
  notes?: readonly NoteView[];
  notice?: string;
  report?: string;
}

/** The same as a picture, with what only the page's own script knows. */
export function samplePicture(sample: Sample = {}): Picture {
  const { digits = null, number = null, panel, notes = [], notice = '', report = '', ...view } = sample;
  const { page, open, chrome } = sampleView(view);
  return pictureOf(sent(drawGuide(sampleTexts(view))), {
    ...{ page, open, digits, notice, report },
    number: number === null || number === 'unanswered' ? number : sent(drawNumber(number)),
    panel: panel ? sent(drawPanel(panel, chrome.back)) : null,
    recovery: sent(
      drawRecovery({ status: 'active', page: null, opens: false, asksBeforeLeaving: false, notes }),
    ),
  });
}
