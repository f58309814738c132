import type { SignInPageWords } from './guide-words';

const noCall = [{ text: '電話が来ない', to: 'no-call' }];
const noCode = [{ text: '電話やSMSが来ない', to: 'no-call' }];
const whose = { text: 'IAMユーザーの場合、ほかの事情', to: 'whose' };
/** Also where such a user signs in. */
export const iamOffers = [{ text: '管理者に送る文を用意する', to: 'iam-ask' }, whose];

export const signInPagesJa: SignInPageWords = {
  'sign-in-identity': () => ({
    title: 'サインインの最初の画面です',
    steps: [
      '「ルートユーザー」(Root user)を選びます。',
      'アカウントのEメールアドレスを入れて、次に進みます。',
    ],
    next: 'ルートユーザーなら、MFAの画面から復旧に進めます。',
  }),
  'sign-in-captcha': () => ({
    title: '画像の文字を確かめる画面です',
    steps: ['見えている文字を、空白を入れずに入力します。', '読めなければ、別の画像や音声に替えられます。'],
    next: 'ルートユーザーなら、MFAの画面から復旧に進めます。',
  }),
  'sign-in-password': () => ({
    title: 'パスワードの画面です',
    steps: [
      'ルートユーザーのパスワードを入れて、サインインします。',
      '思い出せなければ、この画面から再設定できます。',
    ],
    next: 'ルートユーザーなら、MFAの画面から復旧に進めます。',
  }),
  'password-reset': () => ({
    title: 'パスワードを再設定する画面です',
    steps: ['画面の案内に沿って、新しいパスワードを決めます。', '再設定しても、MFAの確認は残ります。'],
    next: 'ルートユーザーなら、MFAの画面から復旧に進めます。',
  }),
  'mfa-prompt': ({ iam, admin, button, pressable }) =>
    iam
      ? {
          title: 'IAMユーザーのMFAコードの画面です',
          steps: [
            'IAMユーザーには、自分で復旧する手順がありません。',
            `${admin}に、MFAデバイスの削除を頼んでください。`,
            '管理者が自分だけなら、先にルートユーザーを復旧します。',
          ],
          next: null,
          offers: iamOffers,
        }
      : {
          title: 'MFAコードを聞かれる画面です',
          steps: [
            '別に登録したMFAデバイスやパスキーがあれば、それで入れます。',
            pressable
              ? `なければ、${button}を押します。`
              : 'なければ、この画面から復旧に進むリンクを探して押します。',
            `ここからはルートユーザーの手順です。IAMユーザーの方は、${admin}に頼んでください。`,
          ],
          next: '押しても、今の設定は消えません。復旧方法を選ぶ画面に進みます。',
          offers: [{ text: '先に、ほかの入り方を確かめる', to: 'other-ways' }, whose],
        },
  'mfa-troubleshoot': ({ button, is2026 }) => ({
    title: '復旧の方法を選ぶ画面です',
    steps: [
      is2026
        ? `${button}を選び、続けて「Next」を押します。`
        : `${button}を押します。「Next」があれば、続けて押します。`,
      '時刻を合わせ直す(Re-sync)ほうは、MFAデバイスが手元にある人のためのものです。',
    ],
    next: '次はメールの確認です。コンソールを使いたい端末で進めてください。',
  }),
  'email-verification': ({ pressable, button }) => ({
    title: 'メールで本人確認をします',
    steps: [
      pressable
        ? `${button}を押します。確認メールが届きます。`
        : 'AWSからの確認メールを、メールボックスで探します。',
      '届いたメールを、この端末のこのブラウザで開きます。',
      'メールの中の「Verify your email address」を押します。',
      '届かないときは、迷惑メールも見てください。差出人は @verify.signin.aws です。',
    ],
    next: '次は電話の確認です。登録した番号の電話を、手元に置いておきます。',
    offers: [{ text: 'メールを受け取れない', to: 'lost-mailbox' }],
  }),
  'phone-verification': ({ button, called, is2026, pressable }) => ({
    title: called ? '電話を待っています' : '電話で本人確認をします',
    steps: called
      ? [
          '電話が鳴ったら出ます。声は英語かもしれません。',
          '6桁がこの画面に出たら、電話のキーパッドで押します。',
          ...(is2026 ? ['6桁が電話やSMSで届いたら、この画面の入力欄に入れます。'] : []),
          ...(pressable ? [`鳴らないときは、少し待って、もう一度${button}を押します。`] : []),
        ]
      : [
          '登録した番号の電話を手に持ちます。「非通知拒否」は、終わるまで切っておきます。',
          pressable
            ? `用意ができたら、${button}を押します。声は英語かもしれません。`
            : '電話をかけるボタンが押せるようになるまで待ちます。声は英語かもしれません。',
          // In one sentence: two would not fit on a small phone's screen.
          is2026
            ? '6桁が画面に出たら電話で押し、電話やSMSで届いたら画面に入れます。'
            : 'この画面に6桁の番号が出ます。電話に出て、求められたらキーパッドで押します。',
        ],
    next: 'うまくいくと、コンソールにサインインするボタンが出ます。',
    offers: called ? (is2026 ? noCode : noCall) : [],
  }),
  'phone-code-on-screen': () => ({
    title: '電話に出て、6桁を押します',
    steps: [
      '電話に出ます。声が英語でも、押す番号はここに出ています。',
      '番号を求められたら、この6桁を電話のキーパッドで押します。',
    ],
    next: 'うまくいくと、画面が変わります。このページは開いたままにします。',
    offers: noCall,
  }),
  'phone-code-entry': () => ({
    title: '届いた6桁を、画面に入れます',
    steps: [
      'SMSか電話で、6桁の番号が届きます。',
      'その番号を、この画面の入力欄に入れます。電話のキーパッドでは押しません。',
    ],
    next: 'うまくいくと、コンソールにサインインするボタンが出ます。',
    offers: noCode,
  }),
  'phone-failed': () => ({
    title: '電話の確認ができませんでした',
    steps: [
      '「非通知拒否」を切り、少し待って、もう一度試します。',
      'すぐに失敗したなら、登録した番号の形が原因かもしれません。',
      'サインインできる管理者がいれば、連絡先の番号を直せることがあります。',
      '直せないときは、この画面からAWSサポートに連絡します。',
    ],
    next: '番号の形は、ツールバーの「復旧ナビ」で確かめられます。',
    offers: [{ text: '理由を順に確かめる', to: 'no-call' }],
  }),
  'link-dead': () => ({
    title: 'このリンクは使えないようです',
    steps: [
      '読み込み中なら、30秒ほど待ってください。',
      '変わらなければ、期限切れか使用済みかもしれません。',
      'もう一度サインインから進み、新しいメールを受け取ります。',
    ],
    next: '新しいメールも、この端末のこのブラウザで開きます。',
  }),
  'recovery-complete': ({ button }) => ({
    title: '本人確認が終わりました',
    steps: [`このまま、${button}を押します。`, '別の端末やブラウザに移らず、ここで開くのが確実です。'],
    next: 'コンソールが開いたら、新しいMFAデバイスを登録します。',
  }),
};
