import type { Settings } from '../settings';
import type { GuideWords } from './guide-words';
import type { CodeView, GuideView } from './view';

/** The guide as the background worker says it: it is told neither the code nor what the person wants folded. */
export interface GuideTexts {
  view: GuideView;
  code: GuideWords['code'];
  panel: GuideWords['panel'];
  cutOff: GuideWords['cutOff'];
  look: Pick<Settings, 'textSize' | 'launcherCorner'>;
}

/** What is shown while no answer comes: no more than can be said of any page. */
export const bareTexts: GuideTexts = {
  view: {
    page: 'unknown',
    lang: 'ja',
    open: false,
    counter: null,
    title: '案内の言葉を読み込めませんでした',
    steps: [
      'AWSの画面はそのまま使えます。このタブは閉じないでください。',
      '手順と電話番号の確認は、ツールバーの「復旧ナビ」からも開けます。',
    ],
    next: null,
    offers: [],
    outline: [],
    code: null,
    deviceWarning: null,
    chrome: {
      launcher: '復旧ナビを開く',
      product: '復旧ナビ',
      unofficial: '非公式',
      fold: 'たたむ',
      move: '場所を変える',
      stop: '復旧をやめる',
      whatNext: 'このあと',
      back: '戻る',
    },
    canStop: false,
  },
  code: {
    instruction: 'この番号を、かかってきた電話のキーパッドで押します(画面には入力しません)',
    again: 'もう一度読み上げる',
    before: '電話のキーパッドで押す番号は、',
    between: '、',
    after: 'です。',
  },
  panel: {
    copied: 'コピーしました。',
    copyFailed: 'コピーできませんでした。手でコピーしてください。',
    noAnswer: '開けませんでした。もう一度押してください。',
  },
  cutOff: {
    title: '進み具合を記録できません',
    texts: [
      '復旧ナビが更新されたか、応答していません。この画面の案内は、そのまま使えます。',
      '再読み込みは要りません。次に開く画面から、また記録します。',
    ],
  },
  look: { textSize: 'normal', launcherCorner: 'bottom-right' },
};

/** The code in the words of one language; it is never sent anywhere to be put into words. */
export function codeView(digits: string, words: GuideTexts['code']): CodeView {
  const { instruction, again, before, between, after } = words;
  return { digits, instruction, again, spoken: `${before}${digits.replace(/\B/g, between)}${after}` };
}
