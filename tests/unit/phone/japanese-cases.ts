import type { ReasonCode } from '../../../utils/phone/verdict';
import { toFullWidth } from './full-width';

/** A Japanese national number without its 0, in groups, and what is wrong with the line itself. */
interface Subscriber {
  groups: readonly string[];
  line: readonly ReasonCode[];
  registered: boolean;
}

const subscriber = (grouped: string, line: readonly ReasonCode[], registered: boolean): Subscriber => ({
  groups: grouped.split('-'),
  line,
  registered,
});

const subscribers: readonly Subscriber[] = [
  subscriber('90-1234-5678', [], true),
  subscriber('80-9876-5432', [], true),
  subscriber('70-1111-2222', [], true),
  subscriber('60-1234-5678', [], true),
  subscriber('3-1234-5678', ['landline-no-sms'], true),
  subscriber('6-6345-6789', ['landline-no-sms'], true),
  subscriber('11-231-1234', ['landline-no-sms'], true),
  subscriber('92-711-1234', ['landline-no-sms'], true),
  subscriber('50-1234-5678', ['voip-no-sms-guarantee'], true),
  subscriber('90-0000-0000', ['unassigned-range'], true),
  subscriber('60-0123-4567', ['unassigned-range'], true),
  subscriber('120-444-444', ['toll-free'], false),
  subscriber('800-123-4567', ['toll-free'], false),
  subscriber('80-0123-4567', ['toll-free'], false),
  subscriber('120-444-44', ['toll-free', 'wrong-length'], false),
  subscriber('570-012-345', ['service-number'], false),
  subscriber('990-123-456', ['service-number'], false),
  subscriber('180-99-1234', ['service-number'], false),
  subscriber('20-1234-5678', ['pager'], false),
  subscriber('200-1234-5678', ['pager'], false),
  subscriber('80-1234-567', ['wrong-length'], false),
  subscriber('60-1234-567', ['wrong-length'], false),
  subscriber('90-1234-56789', ['wrong-length'], false),
  subscriber('3-1234-567', ['wrong-length'], false),
  subscriber('99-1234-5678', ['wrong-length'], false),
  subscriber('50-0000-0000', ['wrong-length'], false),
];

/** One way of writing any of them, and what it does to the verdict. */
interface Writing {
  name: string;
  write: (groups: readonly string[]) => string;
  reasons: readonly ReasonCode[];
}

const plain = (groups: readonly string[]): string => groups.join('');
const hyphens = (groups: readonly string[]): string => groups.join('-');

const writings: readonly Writing[] = [
  { name: 'E.164', write: (n) => `+81${plain(n)}`, reasons: [] },
  { name: 'E.164 in white space', write: (n) => ` \t+81${plain(n)}\n`, reasons: [] },
  { name: 'spaces', write: (n) => `+81 ${n.join(' ')}`, reasons: ['separators-present'] },
  { name: 'hyphens', write: (n) => `+81-${hyphens(n)}`, reasons: ['separators-present'] },
  { name: 'dots', write: (n) => `+81.${n.join('.')}`, reasons: ['separators-present'] },
  { name: 'trunk zero', write: (n) => `+810${plain(n)}`, reasons: ['trunk-zero-after-country-code'] },
  {
    name: 'trunk zero, hyphens',
    write: (n) => `+81 0${hyphens(n)}`,
    reasons: ['trunk-zero-after-country-code', 'separators-present'],
  },
  {
    name: 'trunk zero in brackets',
    write: (n) => `+81(0)${hyphens(n)}`,
    reasons: ['trunk-zero-after-country-code', 'separators-present'],
  },
  { name: 'no plus', write: (n) => `81${plain(n)}`, reasons: ['missing-plus'] },
  {
    name: 'no plus, trunk zero',
    write: (n) => `81-0${hyphens(n)}`,
    reasons: ['missing-plus', 'trunk-zero-after-country-code', 'separators-present'],
  },
  { name: 'national', write: (n) => `0${plain(n)}`, reasons: ['missing-country-code'] },
  {
    name: 'national, hyphens',
    write: (n) => `0${hyphens(n)}`,
    reasons: ['missing-country-code', 'separators-present'],
  },
  { name: 'from Japan', write: (n) => `01081${plain(n)}`, reasons: ['international-prefix'] },
  {
    name: 'from Japan, trunk zero',
    write: (n) => `010-81-0${hyphens(n)}`,
    reasons: ['international-prefix', 'trunk-zero-after-country-code', 'separators-present'],
  },
  {
    name: 'from Europe',
    write: (n) => `0081 ${n.join(' ')}`,
    reasons: ['international-prefix', 'separators-present'],
  },
  { name: 'full-width E.164', write: (n) => toFullWidth(`+81${plain(n)}`), reasons: ['full-width'] },
  {
    name: 'full-width national',
    write: (n) => toFullWidth(`0${hyphens(n)}`),
    reasons: ['missing-country-code', 'separators-present', 'full-width'],
  },
];

export interface JapaneseCase {
  name: string;
  text: string;
  reasons: readonly ReasonCode[];
  register: string | null;
}

/** Every number in every way of writing it: the reasons add up, the number to register stays the same. */
export const japaneseCases: readonly JapaneseCase[] = subscribers.flatMap(({ groups, line, registered }) =>
  writings.map(({ name, write, reasons }) => ({
    name: `${hyphens(groups)}, ${name}`,
    text: write(groups),
    reasons: [...line, ...reasons],
    register: registered ? `+81${plain(groups)}` : null,
  })),
);
