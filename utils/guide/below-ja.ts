import { checklistJa } from './checklist-ja';
import type { BelowWords } from './below-words';

export const belowJa: BelowWords = {
  repair: {
    heading: '登録した番号を直す',
    question: 'サインインできる管理者は、ほかにいますか',
    limits: '管理者でも、ルートユーザーのMFAは外せません。直せるのは、AWSが電話をかける番号です。',
    open: '管理者が番号を直す手順',
  },
  support: {
    heading: 'AWSサポートに頼む',
    open: 'フォームの書き方、受付時間、貼る文',
    back: '前に戻る',
  },
  checklist: checklistJa,
};
