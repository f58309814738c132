import type { RecoveryNotesWords } from './recovery-notes-words';

export const recoveryNotesJa: RecoveryNotesWords = {
  underWay: '復旧の途中です',
  steps: [
    'MFAの画面から復旧に進む',
    'メールで確認する',
    '電話で確認する',
    'コンソールにサインインする',
    '新しいMFAデバイスを登録する',
  ],
  otherTab: {
    opened: (step) => `復旧は、別のタブで進めています${step === null ? '' : `(今は「${step}」)`}。`,
    moved: (step) => `続きは、別のタブに移りました${step === null ? '' : `(今は「${step}」)`}。`,
  },
  goThere: 'そのタブを開く',
  takeOver: 'このタブで続ける',
  leftForLong: {
    text: (step) => `前に始めた復旧が残っています${step === null ? '' : `(「${step}」まで)`}。続けますか。`,
    goOn: '続ける',
    stop: '復旧をやめる',
  },
  unsaved: {
    title: '進み具合を記録できません',
    full: 'ブラウザの保存領域がいっぱいです。この画面の案内は、そのまま使えます。',
    unreachable: 'ブラウザの保存領域から返事がありません。この画面の案内は、そのまま使えます。',
    newer: '新しい版の復旧ナビの記録があるため、書き換えません。この画面の案内は、そのまま使えます。',
  },
};
