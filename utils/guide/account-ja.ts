import type { AccountWords } from './account-words';

export const accountJa: AccountWords = {
  subject: {
    shown: '連絡先情報の電話番号',
    typing: '入力中の電話番号(まだ保存されていません)',
    typed: '入力中の電話番号(まだ保存されていません)',
    dialled: 'AWSが電話をかける番号',
  },
  goOn: '続けて入力してください。',
  written: 'この画面の形',
  toRegister: '登録する形',
  match: {
    matches: 'この番号は、復旧ナビに保存した番号と同じです。',
    differs: 'この番号は、復旧ナビに保存した番号と違います。どちらの電話に出られるか、確かめてください。',
    none: '復旧ナビに番号が保存されていないので、比べていません。',
  },
  matchEnding: {
    matches: (digits) => `末尾の${digits}は、復旧ナビに保存した番号と同じです。`,
    differs: (digits) =>
      `末尾の${digits}は、復旧ナビに保存した番号と違います。出られる番号か確かめてください。`,
    none: (digits) =>
      `末尾が${digits}の電話に出られるか確かめてください。保存した番号がなく、比べていません。`,
  },
};
