import type { Random } from '../random';
import type { Mutation } from './mutation';

const words = [
  'Sign',
  'in',
  'AWS',
  'console',
  'account',
  'phone',
  'number',
  'email',
  'code',
  'MFA',
  'device',
  'Next',
  'help',
  'サインイン',
  '電話',
  '確認',
  'コード',
  'ステップ',
  '番号',
  'アカウント',
  'デバイス',
  'ヘルプ',
  '100,000',
  '2026',
  '12',
] as const;

const tags = ['div', 'span', 'p', 'li', 'a', 'td', 'i'] as const;

function sentence(random: Random): string {
  return Array.from({ length: 4 + random.below(5) }, () => random.pick(words)).join(' ');
}

/** About `count` nodes of prose, some nested, after the page's own content. */
function add(document: Document, count: number, random: Random): void {
  const area = document.createElement('div');
  area.dataset.company = '';
  for (let made = 0; made < count;) {
    const block = area.appendChild(document.createElement('div'));
    for (let rest = 10 + random.below(40); rest > 0; rest--, made += 2) {
      const element = block.appendChild(document.createElement(random.pick(tags)));
      element.append(sentence(random));
    }
  }
  document.body.append(area);
}

export const noise: readonly Mutation[] = [
  {
    name: 'some noise',
    share: 0.15,
    apply: ({ document }, random) => {
      add(document, 300, random);
    },
  },
  {
    name: 'noise of 20,000 nodes',
    share: 0.004,
    apply: ({ document }, random) => {
      add(document, 20_000, random);
    },
  },
];
