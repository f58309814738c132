import type { ChecklistWords } from './checklist-words';

export const checklistJa: ChecklistWords = {
  heading: 'チェックリスト',
  groups: { prepare: '備え', recover: '復旧', afterwards: 'そのあと' },
  progress: (settled, of) => `全${of}項目中${settled}`,
  skip: '不要',
  skipItem: (item) => `不要: ${item}`,
  ready: {
    title: '今なら復旧できます',
    detail: '備えはそろいました。それでも、電話が届くことまでは約束できません。',
  },
  goneThrough: {
    title: '備えの確認が終わりました',
    detail: '「不要」にした項目は、備えに入っていません。電話が届くことまでは約束できません。',
  },
  notReady: (open) => `あと${open}項目`,
  stillOpen: {
    'set-aside': '「不要」にした中に、復旧に欠かせない項目があります。',
    number: '保存した電話番号は、登録に向かない形です。',
  },
  rehearse: '復旧を練習する',
  items: {
    'root-mailbox': {
      title: 'ルートユーザーのメールを受け取れる',
      detail: '復旧の最初に、このアドレスへ確認メールが届きます。',
    },
    'contact-number-form': {
      title: '連絡先の電話番号が +81 の形になっている',
      detail: 'アカウントの「連絡先情報」の番号です。「代替の連絡先」は復旧に使われません。',
    },
    'contact-number-answered': {
      title: 'その番号にかかる電話に、いま出られる',
      detail: '退職した人の携帯や、出られない固定電話のままになっていませんか。',
    },
    'second-mfa-device': {
      title: 'MFAデバイスを2台以上登録した',
      detail: 'ルートユーザーには8台まで登録できます。使える1台が残れば、復旧は要りません。',
    },
    'contact-administrator': {
      title: '電話番号を直せる管理者が、ほかにもいる',
      detail: '連絡先情報を読む権限と書く権限の、両方が必要です。',
    },
    'contact-number-verified': {
      title: '電話番号をSMSで検証した',
      detail: 'AWS CLIの send-phone-number-verification で検証できます。通話が届くかは分かりません。',
    },
    'root-password-at-hand': {
      title: 'ルートユーザーのパスワードをすぐ出せる',
      detail: 'スマートフォンの中だけに置くと、壊れたときに取り出せません。',
    },
    'phone-backup': {
      title: 'スマートフォンのバックアップがパソコンにある',
      detail: '認証アプリの中身まで戻せるかは、アプリによって違います。',
    },
    'rehearsal-finished': {
      title: '復旧の練習を最後まで終えた',
      detail: '終えると、ここに印が付きます。アカウントは使いません。',
    },

    'other-mfa-device': {
      title: '登録済みの別のMFAデバイスを探した',
      detail: 'パスキーやセキュリティキーも使えます。見つかれば、そのままサインインできます。',
    },
    'root-password': {
      title: 'ルートユーザーのパスワードが分かる',
      detail: 'MFAの画面より先に聞かれます。再設定しても、MFAは求められます。',
    },
    'one-device': {
      title: '最後まで進める端末とブラウザを決めた',
      detail: '別の端末でコンソールを開くと、MFAをまた求められることがあります。',
    },
    'phone-in-hand': {
      title: '登録した番号の電話が手元にある',
      detail: '電話機が壊れたときは、SIMを別の電話機に入れれば受けられます。',
    },
    'anonymous-calls-allowed': {
      title: '「非通知拒否」を一時的に切った',
      detail: '番号の通知がない電話を断る設定だと、AWSの電話がつながりません。',
    },
    'verification-mail': {
      title: '確認メールを、この端末で開いた',
      detail: '送信元は recover-mfa-no-reply@verify.signin.aws です。迷惑メールも探します。',
    },

    'old-mfa-removed': {
      title: '使えないMFAデバイスを削除した',
      detail: '復旧しても登録は残り、次のサインインでまた求められます。',
    },
    'new-mfa-registered': {
      title: '新しいMFAデバイスを登録した',
      detail: 'アカウント名から「セキュリティ認証情報(Security credentials)」を開きます。',
    },
    'spare-mfa-registered': {
      title: '予備のMFAデバイスも登録した',
      detail: '別の端末やセキュリティキーに。次に壊れたときの備えになります。',
    },
    'sign-in-tried': {
      title: '新しいMFAデバイスで、サインインを試した',
      detail: 'コンソールを開いたまま、シークレットウィンドウで確かめます。',
    },
    'iam-mfa-repaired': {
      title: 'IAMユーザーのMFAも直した',
      detail: 'ルートユーザーとは別に登録されていて、復旧しても変わりません。',
    },
    'anonymous-calls-restored': {
      title: '切った「非通知拒否」を元に戻した',
      detail: '電話機の設定と、携帯電話会社のサービスの両方を確かめます。',
    },
    'password-after-theft': {
      title: '盗難や紛失なら、パスワードを変えた',
      detail: '端末が自分の手を離れたときだけです。故障なら不要です。',
    },
  },
  reminder: {
    label: '次に備えを確かめる日',
    detail: 'この日からアイコンに「備え」と出ます。ブラウザの起動時やAWSの画面を開いたときに調べます。',
    inHalfAYear: '半年後にする',
    remove: '知らせない',
    due: '備えを確かめる日です。',
    again: '確かめた(次は半年後)',
    incomplete: '年、月、日を入れてください。保存してある日は、そのままです。',
  },
};
