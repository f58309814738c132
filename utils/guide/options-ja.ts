import type { OptionsWords } from './options-words';

export const optionsJa: OptionsWords = {
  title: '復旧ナビの設定',
  language: {
    heading: '言語',
    choices: { ja: '日本語', en: 'English(英語)', auto: 'ブラウザの言語に合わせる' },
  },
  textSize: { heading: '文字の大きさ', choices: { normal: '標準', large: '大きい' } },
  launcherCorner: {
    heading: '案内を置くところ',
    choices: { 'top-left': '左上', 'top-right': '右上', 'bottom-left': '左下', 'bottom-right': '右下' },
  },
  leaveWarning: {
    label: '復旧の途中でタブを閉じるとき、確認する',
    detail: '電話やメールを待っている間に、うっかり閉じるのを防ぎます。',
  },
  sync: {
    label: '復旧の途中であることを、ほかの端末でも知らせる',
    detail:
      'ブラウザのアカウントの同期で、OSとブラウザの名前、手順、時刻だけを渡します。番号や設定は渡しません。',
  },
  byPolicy: '組織の管理者が決めています。',
  saved: '保存しました。',
  stored: {
    newer: '新しい版の復旧ナビで保存した設定です。この版では書き換えません。',
    unreachable: '設定を読み書きできませんでした。開き直すと直ることがあります。',
    full: 'ブラウザの保存領域がいっぱいで、保存できませんでした。',
    damaged: '設定の一部が壊れていました。読み取れた分を表示しています。',
  },
  diagnostics: {
    heading: '不具合を知らせるとき',
    detail: '次の内容をコピーして使えます。電話番号、メールアドレス、URL、6桁の番号は入っていません。',
    copy: 'この内容をコピーする',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。選んで、手でコピーしてください。',
  },
  unofficial: '非公式の拡張機能です。AWSが作ったものではありません。',
};
