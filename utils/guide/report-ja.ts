import type { report } from '../panel/report';
import type { TreeWords } from '../panel/tree';

export const reportJa: TreeWords<typeof report> = {
  report: {
    title: 'この画面を報告',
    texts: [
      '下は、この画面の骨組みです。復旧ナビがもとから知っている言葉だけが残ります。',
      'メールアドレス、電話番号、6桁の番号、お名前、URLに含まれる鍵は入りません。',
      '目を通してからコピーし、復旧ナビのプロジェクトの課題(Issue)に貼ってください。',
      '復旧ナビが自分で送ることはありません。',
    ],
    copies: { report: '骨組みをコピーする' },
  },
};
