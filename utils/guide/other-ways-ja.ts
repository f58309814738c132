import type { otherWays } from '../panel/other-ways';
import type { TreeWords } from '../panel/tree';

export const otherWaysJa: TreeWords<typeof otherWays> = {
  'other-ways': {
    title: 'ほかの入り方を確かめます',
    texts: ['どれかで入れたら、復旧は要りません。当てはまるものを選んでください。'],
    answers: {
      'second-device': '別のMFAデバイスも登録したかもしれない',
      passkey: 'パスキーやセキュリティキーがある',
      'app-backup': 'スマートフォンを替えた、修理に出した',
      'code-refused': '6桁は見えるが、入れても通らない',
      'start-recovery': 'どれも当てはまらない',
    },
  },
  'second-device': {
    title: '登録した別のデバイスを使います',
    texts: [
      'MFAデバイスは8台まで登録できます。前に登録したものを思い出してみてください。',
      '「別の MFA 方法を試す」(Try another MFA method)があれば押します。',
      '方法を選ぶ画面が出たら、手元にあるものを選び、「Next」を押します。',
    ],
    answers: { 'start-recovery': '見つかりません' },
  },
  passkey: {
    title: 'パスキーやキーで入ります',
    texts: [
      'パスキーは、別の端末やパスワード管理アプリに入っていることがあります。',
      'セキュリティキーは、端末に挿すか近づけて使います。',
      'MFAの方法を選ぶ画面が出たら、パスキーかセキュリティキーを選びます。',
    ],
    answers: { 'start-recovery': 'AWSには登録していませんでした' },
  },
  'app-backup': {
    title: '認証アプリの控えを探します',
    texts: [
      '認証アプリによっては、バックアップや別の端末との同期があります。',
      '前のスマートフォンやタブレットが動けば、同じアプリを開いてみます。',
      '新しい端末に同じアプリを入れ、同じアカウントで復元できるか確かめます。',
      'AWSの6桁が表示されたら、この画面に入れます。',
    ],
    answers: { 'start-recovery': '控えはありません' },
  },
  'code-refused': {
    title: '6桁が通らないとき',
    texts: [
      '6桁は30秒ごとに変わります。変わったばかりの6桁を入れてみます。',
      'スマートフォンの日付と時刻を、自動設定にします。',
      '認証アプリに似た名前がいくつもあれば、このアカウントのものか確かめます。',
      'それでも通らなければ、AWSとの時刻のずれを直せます。',
    ],
    answers: { resync: '時刻のずれを直す手順を見る', 'start-recovery': '復旧に進む' },
  },
  resync: {
    title: '時刻のずれを直します',
    texts: [
      'この画面の「MFAのトラブルシューティング」(Troubleshoot MFA)などから進みます。',
      '次の画面で、時刻を合わせ直す(Re-sync)ほうを選びます。',
      '6桁を入れ、次に変わった6桁を2つ目の欄に入れます。続けて出た2つが要ります。',
    ],
    answers: { 'start-recovery': '直りません。復旧に進みます' },
  },
  'start-recovery': {
    title: '復旧に進みます',
    texts: [
      'この画面の「MFAのトラブルシューティング」(Troubleshoot MFA)などを押します。',
      '「Trouble signing in?」という文字のこともあります。',
      'ルートユーザーのメールと、登録した電話番号で本人確認をします。',
      '押しても、今の設定は消えません。',
    ],
    answers: { 'lost-mailbox': 'メールを受け取れません' },
  },
};
