import type { PopupWords } from './popup-words';

const steps = [
  'MFAの画面から復旧に進む',
  'メールで確認する',
  '電話で確認する',
  'コンソールにサインインする',
  '新しいMFAデバイスを登録する',
];

export const popupJa: PopupWords = {
  product: '復旧ナビ',
  unofficial: '非公式の拡張機能です。AWSが作ったものではありません。',
  trust: {
    heading: 'このタブ',
    pending: { title: '確認しています', detail: '' },
    genuine: {
      'sign-in': {
        title: '本物のAWSサインイン画面です',
        detail: 'ルートユーザーの復旧は、この画面から進めます。',
      },
      'alias-sign-in': {
        title: '本物のAWSサインイン画面です',
        detail: 'IAMユーザー用の入口です。ルートユーザーは signin.aws.amazon.com から入ります。',
      },
      console: {
        title: '本物のAWSコンソールです',
        detail: '連絡先の電話番号とMFAデバイスは、サインインするとここで確認できます。',
      },
      support: {
        title: '本物のAWSサポート画面です',
        detail: 'MFAについての問い合わせフォームは英語です。',
      },
    },
    other: {
      host: {
        title: 'AWSのサインイン画面ではありません',
        detail: 'ルートユーザーのパスワードや確認コードは、ここに入力しないでください。',
      },
      altered: {
        title: '本物とは確認できません',
        detail: '名前はAWSのものですが、アドレスの形が違います。開き直してください。',
      },
      imitation: {
        title: 'AWSに似せた名前のページです',
        detail: 'AWSのものではありません。何も入力せずに、このタブを閉じてください。',
      },
      'no-host': {
        title: 'このタブのアドレスは確認できません',
        detail: 'AWSのサインイン画面を開いてから、もう一度確かめてください。',
      },
    },
    hidden: 'このページが案内を隠しています。どこまで進んだかは、下の「復旧の状況」に出ます。',
    silent: 'このページでは案内が動いていません。ページを再読み込みすると動くことがあります。',
  },
  recovery: {
    heading: '復旧の状況',
    idle: {
      title: '進行中の復旧はありません',
      detail: '始めるときは、AWSのサインインでMFAの画面まで進み、「復旧ナビを開く」を押します。',
    },
    active: {
      title: '復旧の途中です',
      step: (step, of) => `全${of}ステップ中${step} ${steps[step - 1] ?? ''}`,
      started: (time) => `${time}に始めました。この端末のこのブラウザで続けてください。`,
    },
    finished: {
      title: '復旧は終わりました',
      detail: '古いMFAデバイスの登録は残ります。下の「そのあと」を確かめてください。',
    },
    abandoned: {
      title: '復旧をやめました',
      detail: 'サインインの画面では、案内は自動で開きません。復旧の画面では、また開きます。',
    },
    openSignIn: 'AWSのサインイン画面を開く',
    finish: '復旧を終える',
    abandon: '途中でやめる',
  },
  phone: {
    heading: '連絡先の電話番号',
    label: 'AWSに登録してある番号を、そのままの形で入力',
    privacy: 'このブラウザの中にだけ保存し、どこにも送りません。',
    waiting: '入力すると、AWSの案内に合う形かどうかを判定します。',
    goOn: '続けて入力してください。',
    judgeFailed: '判定を始められませんでした。開き直して、もう一度お試しください。',
    saved: '保存した番号',
    endingIn: (digits) => `末尾が${digits}の番号`,
    show: '表示する',
    remove: '削除する',
    removed: '保存した番号を削除しました。',
    beyondForm: '形では分からないこと',
    typed: '入力した形',
    toRegister: '登録する形',
    surplus: '不要',
    copy: 'コピーする',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。番号を選んで、手でコピーしてください。',
  },
  stored: {
    damaged: {
      session: '復旧の記録の一部が壊れていました。読み取れた分を表示しています。',
      contactNumber: '保存した番号を読み取れませんでした。もう一度入力してください。',
      checklist: 'チェックの記録の一部が壊れていました。読み取れた分を表示しています。',
      reminder: '確かめる日を読み取れませんでした。もう一度選んでください。',
    },
    newer: '新しい版の復旧ナビで保存した内容です。この版では書き換えません。',
    unreachable: '保存した内容を読み取れませんでした。開き直すと直ることがあります。',
    full: 'ブラウザの保存領域がいっぱいで、保存できませんでした。',
    notSaved: '保存できませんでした。開き直して、もう一度お試しください。',
  },
  broken: {
    title: 'うまく表示できませんでした',
    detail: '閉じて、もう一度開いてください。保存した内容はそのまま残っています。',
  },
};
