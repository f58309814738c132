import type { GuideWords } from './guide-words';
import { iamOffers } from './sign-in-pages-ja';

export const ja: GuideWords = {
  unknown: ({ iam, admin }) =>
    iam
      ? {
          title: 'IAMユーザーのサインイン画面です',
          steps: [
            `IAMユーザーのMFAが使えないときは、${admin}に、MFAデバイスの削除を頼みます。`,
            'ルートユーザーで入るときは、「Sign in using root user email」にあたるリンクから進みます。',
          ],
          next: null,
          offers: iamOffers,
        }
      : {
          title: 'この画面は未確認です',
          steps: [
            'ここで何を押すかは、案内できません。',
            '復旧の流れは次のとおりです。今の場所を確かめてください。',
          ],
          next: null,
          offers: [{ text: 'この画面を報告', to: 'report' }],
        },
  counter: (step, of) => `全${of}ステップ中${step}`,
  outline: [
    'MFAの画面から復旧に進む',
    'メールで確認する',
    '電話で確認する',
    'コンソールにサインインする',
    '新しいMFAデバイスを登録する',
  ],
  quote: (label, other) => `枠の「${label}」${other === null ? '' : `(${other})`}`,
  framed: '枠で囲んだところ',
  admin: 'アカウントの管理者',
  code: {
    instruction: 'この番号を、かかってきた電話のキーパッドで押します(画面には入力しません)',
    again: 'もう一度読み上げる',
    before: '電話のキーパッドで押す番号は、',
    between: '、',
    after: 'です。',
  },
  device: ({ system, browser }) => [system, browser].filter((name) => name !== null).join('の') || 'この端末',
  deviceWarning: {
    mail: (device) =>
      `今は${device}です。コンソールを使いたい端末でメールを開き、同じブラウザで最後まで進めるのが確実です。`,
    recovery: (device) =>
      `今は${device}です。最後までここで進めるのが確実です。別の端末では、もう一度MFAを聞かれることがあります。`,
  },
  panel: {
    copied: 'コピーしました。',
    copyFailed: 'コピーできませんでした。手でコピーしてください。',
    noAnswer: '開けませんでした。もう一度押してください。',
  },
  lost: {
    title: '案内の言葉を読み込めませんでした',
    steps: [
      'AWSの画面はそのまま使えます。このタブは閉じないでください。',
      '手順と電話番号の確認は、ツールバーの「復旧ナビ」からも開けます。',
    ],
  },
  unjudged: '番号の判定ができませんでした。ツールバーの「復旧ナビ」で確かめられます。',
  cutOff: {
    title: '進み具合を記録できません',
    texts: [
      '復旧ナビが更新されたか、応答していません。この画面の案内は、そのまま使えます。',
      '再読み込みは要りません。次に開く画面から、また記録します。',
    ],
  },
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
};
