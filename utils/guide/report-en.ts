import type { report } from '../panel/report';
import type { TreeWords } from '../panel/tree';

export const reportEn: TreeWords<typeof report> = {
  report: {
    title: 'Report this screen',
    texts: [
      'Below is the skeleton of this screen. Only words known beforehand stay in it.',
      'It holds no email address, phone number, code, name or key from the URL.',
      'Read it through, copy it, and paste it into an issue of the Fukkyu Navi project.',
      'Fukkyu Navi sends nothing by itself.',
    ],
    copies: { report: 'Copy the skeleton' },
  },
};
