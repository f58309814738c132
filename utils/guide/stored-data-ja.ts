import type { StoredDataWords } from './stored-data-words';

export const storedDataJa: StoredDataWords = {
  heading: '保存した内容',
  intro: 'このブラウザの中だけに保存しています。ファイルに書き出して、別のブラウザに移せます。',
  export: 'ファイルに書き出す',
  exportNote: 'ファイルには、入力した電話番号も入ります。置き場所に気をつけてください。',
  import: 'ファイルから読み込む',
  importNote: 'ファイルにある内容で置き換えます。壊れたファイルなら、何も変えません。',
  erase: 'すべて消す',
  eraseQuestion: '設定、電話番号、チェック、復旧の記録をすべて消します。元には戻せません。',
  eraseYes: 'すべて消す',
  eraseNo: '消さない',
  slots: {
    settings: '設定',
    session: '復旧の記録',
    checklist: 'チェックの記録',
    contactNumber: '電話番号',
    reminder: '見直しの予定',
  },
  exported: '書き出しました。',
  imported: '読み込みました。',
  erased: 'すべて消しました。',
  refused: {
    'not-json': () => 'ファイルが壊れているか、途中で切れています。何も変えていません。',
    'not-ours': () => '復旧ナビから書き出したファイルではありません。何も変えていません。',
    newer: (slot) =>
      `${slot === null ? 'ファイル' : `「${slot}」`}は、新しい版の復旧ナビで書き出したものです。何も変えていません。`,
    damaged: (slot) => `「${slot ?? 'ファイル'}」の部分が壊れています。何も変えていません。`,
    empty: () => '読み込む内容がありません。何も変えていません。',
  },
  newer: '新しい版の復旧ナビで保存した内容があるため、読み込みませんでした。',
  full: 'ブラウザの保存領域がいっぱいで、読み込めませんでした。前の内容はそのままです。',
  unreachable: 'ブラウザの保存領域から返事がありません。もう一度お試しください。',
};
