import type { SupportPageWords } from './guide-words';

export const supportPagesJa: SupportPageWords = {
  'support-mfa-form': () => ({
    title: 'サポートに頼むフォームです',
    steps: [
      'フォームは英語です。「Support language」があれば、Japaneseを選べます。',
      '壊れた・なくしたときは「My device was lost, stolen, or damaged」です。',
      '日本語の受付は、土日祝日を除く9時から18時(日本時間)です。',
    ],
    offers: [{ text: '書き方と受付時間を見る', to: 'companion' }],
    next: '担当者が、ルートユーザーのメールに届く番号を聞くことがあります。',
  }),
};
