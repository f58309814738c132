import type { GuideWords } from './guide-words';
import { bareTexts } from './texts';

export const ja: GuideWords = {
  unknown: () => ({
    title: 'この画面は未確認です',
    steps: [
      'ここで何を押すかは、案内できません。',
      '復旧の流れは次のとおりです。今の場所を確かめてください。',
    ],
    next: null,
    offers: [{ text: 'この画面を報告', to: 'report' }],
  }),
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
  code: bareTexts.code,
  device: ({ system, browser }) => [system, browser].filter((name) => name !== null).join('の') || 'この端末',
  deviceWarning: {
    mail: (device) =>
      `今は${device}です。コンソールを使いたい端末でメールを開き、同じブラウザで最後まで進めるのが確実です。`,
    recovery: (device) =>
      `今は${device}です。最後までここで進めるのが確実です。別の端末では、もう一度MFAを聞かれることがあります。`,
  },
  panel: bareTexts.panel,
  cutOff: bareTexts.cutOff,
  chrome: bareTexts.view.chrome,
};
