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
  otherDevice: {
    text: ({ system, browser }, step) =>
      `${quoted([system, browser].filter((name) => name !== null).join('の'))}で進めています${step === null ? '' : `(今は「${step}」)`}。`,
    advice:
      'その端末の同じブラウザで最後まで進めるのが確実です。ここでサインインすると、もう一度MFAを聞かれることがあります。',
    here: 'この端末で進める',
  },
  place: {
    title: 'どの端末で進めますか',
    ask: 'コンソールを使いたい端末で、メールを開く前から最後まで進めるのが確実です。',
    here: 'このスマートフォンで進める',
    elsewhere: 'パソコンで進める',
    chosenElsewhere:
      'パソコンのブラウザで、AWSのサインインから始めてください。確認メールも、そのパソコンで開きます。',
    afterAll: 'やはりここで進める',
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

function quoted(device: string): string {
  return device === '' ? 'ほかの端末' : `「${device}」`;
}
