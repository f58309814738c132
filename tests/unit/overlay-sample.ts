import type { CodeView, GuideView } from '../../utils/guide/view';

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
    code: null,
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

export const sampleCode: CodeView = {
  digits: '048213',
  instruction: '電話のキーパッドで押します',
  again: 'もう一度',
  spoken: '0、4、8、2、1、3',
};
