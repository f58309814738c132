import type { TreeWords } from '../panel/tree';
import type { whose } from '../panel/whose';

export const whoseJa: TreeWords<typeof whose> = {
  whose: {
    title: 'どの入り方をしていますか',
    texts: ['入り方や事情によって、進め方が違います。'],
    answers: {
      'iam-user': 'IAMユーザー名で入っている',
      unsure: 'ルートかIAMユーザーか分からない',
      'sole-owner': 'ルートもIAMユーザーもMFAが使えない',
      'identity-center': '会社のポータル(awsapps.com)から入る',
      member: '組織のメンバーアカウントのルートで入る',
      'forgot-password': 'ルートのパスワードが分からない',
      'lost-mailbox': 'ルートのメールを受け取れない',
    },
  },
  unsure: {
    title: 'ルートユーザーとIAMユーザー',
    texts: [
      'メールアドレスを入れて進んだなら、ルートユーザーです。',
      'アカウントID(または別名)とユーザー名を入れたなら、IAMユーザーです。',
    ],
    answers: { 'other-ways': 'ルートユーザーでした', 'iam-user': 'IAMユーザーでした' },
  },
  'iam-user': {
    title: 'IAMユーザーのMFA',
    texts: [
      'IAMユーザーには、自分で復旧する手順がありません。',
      'AWSサポートも、IAMユーザーのMFAには対応できません。',
      'アカウントの管理者に、MFAデバイスの削除を頼みます。',
    ],
    answers: {
      'iam-ask': '管理者に送る文を用意する',
      'iam-remove': '管理者が外す手順を見る',
      'sole-owner': '管理者は自分だけです',
    },
  },
  'iam-ask': {
    title: '管理者に送る文',
    texts: ['コピーして、かっこの中を書き換えて送ります。', 'パスワードや6桁の番号は、書かないでください。'],
    copies: { askAdminJa: '日本語の文をコピーする', askAdminEn: '英語の文をコピーする' },
    answers: { 'iam-remove': '管理者が外す手順を見る' },
  },
  'iam-remove': {
    title: 'IAMユーザーのMFAを外します',
    texts: [
      '管理者が、IAMの「Users」で対象のユーザーを開き、「Security credentials」へ進みます。',
      '「Multi-factor authentication (MFA)」で使えないものを選び、「Remove」を押します。',
      'AWS CLIなら、USERとSERIALを書き換えて、上から順に実行します。',
      '最後の1行は、認証アプリ(仮想MFA)のときだけです。',
    ],
    copies: { removeIamMfa: 'AWS CLIのコマンドをコピーする' },
  },
  'sole-owner': {
    title: 'ルートユーザーを先に復旧します',
    texts: [
      'サインインの最初の画面で、ルートユーザーのメールアドレスから入ります。',
      '「Sign in using root user email」があれば、それを押します。',
      '復旧してコンソールが開いたら、IAMユーザーのMFAを外します。',
      'ルートユーザーのMFAを外しても、IAMユーザーのMFAは残ります。',
    ],
    answers: { 'sign-in': 'AWSのサインインを開く', 'iam-remove': 'IAMユーザーのMFAを外す手順を見る' },
  },
  'identity-center': {
    title: '会社のポータルから入る場合',
    texts: [
      'アドレスに「awsapps.com」が付く入口は、IAM Identity Centerのものです。',
      'MFAは、その組織の管理者に頼みます。社内の窓口に聞いてください。',
      'ここで案内している復旧は、ルートユーザーのものです。',
    ],
  },
  member: {
    title: '組織のメンバーアカウントの場合',
    texts: [
      'メンバーアカウントには、ルートのパスワードがないことがあります。',
      '「Password recovery is disabled」と出たら、管理アカウントの管理者に頼みます。',
      '管理者は「Allow password recovery」で、再設定を許可できます。',
      '連絡先の電話番号も、管理アカウントから直せます。',
    ],
    answers: { 'repair-member': '電話番号の直し方を見る' },
  },
  'forgot-password': {
    title: 'ルートのパスワードが分からない',
    texts: [
      'パスワードの画面で「パスワードをお忘れですか?」(Forgot password?)を押します。',
      'ルートユーザーのメールに届く案内から、新しいパスワードを決めます。',
      '再設定しても、MFAの確認は残ります。そのあと復旧に進みます。',
    ],
    answers: { 'lost-mailbox': 'メールを受け取れません' },
  },
  'lost-mailbox': {
    title: 'ルートのメールを受け取れない',
    texts: [
      'メールの管理者に、メールボックスを元に戻せないか相談します。',
      '独自ドメインなら、そのアドレス宛のメールを受け取る設定もできます。',
      '@signin.aws や @verify.signin.aws からのメールを、迷惑メールも含めて探します。',
      '戻せないときは、フォームからAWSサポートに相談します。',
    ],
    answers: {
      'account-support-form': 'アカウントの相談フォームを開く',
      support: '電話も使えません。MFAの窓口を見る',
    },
  },
};
