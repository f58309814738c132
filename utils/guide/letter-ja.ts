import type { LetterWords } from '../support/letter';

export const letterJa: LetterWords = {
  greeting: 'AWSサポート ご担当者様',
  device: {
    broken: 'ルートユーザーのMFAを入れた端末が壊れました。',
    lost: 'ルートユーザーのMFAを入れた端末を、紛失したか盗まれました。',
    changed: '機種変更のときに、ルートユーザーのMFAを新しい端末へ移せませんでした。',
  },
  tried: {
    'no-call': '別の要素を使ったサインインを試しましたが、確認の電話が来ませんでした。',
    'code-refused': '別の要素を使ったサインインを試しましたが、電話の番号が受け付けられませんでした。',
    'old-number': '登録した電話番号が使えず、別の要素を使ったサインインを進められません。',
    'no-mail': '別の要素を使ったサインインを試しましたが、確認メールが届きませんでした。',
    untried: 'サインインできずに困っています。',
  },
  request: 'ルートユーザーから使えないMFAデバイスを外し、サインインできるようにしてください。',
  language: {
    japanese: '日本語での連絡を希望します(平日9時から18時)。',
    english: '英語での連絡で差し支えありません。ゆっくり話していただけると助かります。',
  },
  number: ({ international, domestic }) =>
    `アカウントに登録した電話番号: ${international}(国内では ${domestic})`,
  numberBlank: 'アカウントに登録した電話番号: ____________',
  addressBlank: 'ルートユーザーのメールアドレス: ____________',
  closing: 'よろしくお願いいたします。',
};
