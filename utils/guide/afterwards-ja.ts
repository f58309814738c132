import type { afterwards } from '../panel/afterwards';
import type { TreeWords } from '../panel/tree';

export const afterwardsJa: TreeWords<typeof afterwards> = {
  after: {
    title: '終わるまでの確認',
    texts: ['上から順に進めます。付けた印は、ツールバーの「復旧ナビ」にも残ります。'],
    answers: {
      'after-new': '新しいMFAデバイスを登録する',
      'after-spare': '種類の違うものを、もう1つ登録する',
      'after-old': '古いMFAデバイスを削除する',
      'after-number': '連絡先の電話番号を確かめる',
      'after-mailbox': 'ルートのメールを確かめる',
      'after-try': '別のウィンドウで、サインインを試す',
      'after-calls': '切った「非通知拒否」を元に戻す',
      'after-iam': 'IAMユーザーのMFAも直す',
      'after-theft': '盗難や紛失なら、パスワードを変える',
    },
  },
  'after-new': {
    title: '新しいMFAデバイスを登録します',
    texts: [
      '「MFAデバイスの割り当て」(Assign MFA device)を押し、名前と種類を決めます。',
      '認証アプリなら、続けて出た2つの6桁を順に入れます。',
      '秘密のキーは、だれにも見せないでください。',
    ],
  },
  'after-spare': {
    title: '予備も登録します',
    texts: [
      '1つ壊れても困らないように、種類の違うものを少なくとも2つ登録します。',
      '例えば、認証アプリのほかに、パスキーやセキュリティキーを登録します。',
    ],
  },
  'after-old': {
    title: '古いMFAデバイスを削除します',
    texts: [
      '復旧しても、古いデバイスの登録は残ります。',
      '「多要素認証 (MFA)」(Multi-factor authentication)で、古いものを選びます。',
      '「Remove」(以前の画面では「Deactivate」)を押し、確認が出たら、もう一度押します。',
      '新しいものは、登録したときの名前で見分けて残します。',
    ],
  },
  'after-number': {
    title: '連絡先の電話番号を確かめます',
    texts: [
      '次に困ったときも、AWSは「連絡先情報」(Contact information)の番号にかけます。',
      'いま出られる番号か、+81で始まる形かを確かめます。',
    ],
    answers: { 'account-page': '「Account」のページを開く' },
  },
  'after-mailbox': {
    title: 'ルートのメールを確かめます',
    texts: [
      'ルートユーザーのメールを、これからも受け取れるか確かめます。',
      '1人だけのアドレスなら、ほかの人も受け取れるようにしておくと安心です。',
    ],
  },
  'after-try': {
    title: 'サインインを試します',
    texts: [
      'このコンソールは、開いたままにします。',
      'シークレットウィンドウ(プライベートウィンドウ)でサインインします。',
      '新しいMFAデバイスで入れたら、終わりです。入れなければ、こちらの画面で直します。',
    ],
    copies: { signInPage: 'サインインのアドレスをコピーする' },
  },
  'after-calls': {
    title: '電話の設定を元に戻します',
    texts: ['復旧のために切った「非通知拒否」などを戻します。電話機と、電話会社の両方です。'],
  },
  'after-iam': {
    title: 'IAMユーザーのMFAは別です',
    texts: [
      'ルートユーザーを復旧しても、IAMユーザーのMFAは変わりません。',
      '同じスマートフォンに登録していたら、IAMのほうも外して登録し直します。',
    ],
    answers: { 'iam-remove': '外す手順を見る' },
  },
  'after-theft': {
    title: 'パスワードを変えます',
    texts: [
      'スマートフォンが盗まれたり、なくなったりしたときに必要です。',
      'このページでルートユーザーのパスワードを変えます。',
      '故障だけなら、変えなくてかまいません。',
    ],
  },
};
