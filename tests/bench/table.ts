import { held, isMet, type Figure, type Unit } from './figure.ts';
import type { Sample } from './statistics.ts';

const header = ['', '復旧ナビ', 'bare page', 'ratio', 'target', '', 'what it says'];
const signs = new Map<boolean | null, string>([
  [true, '✓'],
  [false, '✗'],
  [null, ''],
]);

/** All figures as one Markdown table; a group's name stands in bold above its lines. */
export function table(figures: readonly Figure[]): string {
  const groups = Map.groupBy(figures, ({ group }) => group);
  const body = [...groups].flatMap(([group, members]) => [
    [`**${group}**`, '', '', '', '', '', ''],
    ...members.map(row),
  ]);
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(figure: Figure): readonly string[] {
  const { what, unit, navi, bare, note } = figure;
  const ratio = bare && bare.median > 0 ? `${(navi.median / bare.median).toFixed(2)}×` : '';
  const sign = signs.get(isMet(figure)) ?? '';
  return [what, spread(navi, unit), bare ? spread(bare, unit) : '', ratio, targetOf(figure), sign, note];
}

function targetOf(figure: Figure): string {
  const { target, unit } = figure;
  switch (target?.of) {
    case undefined:
      return '';
    case 'value':
      return `≤ ${quantity(target.most, unit)}`;
    case 'ratio':
      return `≤ ${target.most}×`;
    case 'added':
      return `≤ ${quantity(target.most, unit)} more, is ${quantity(held(figure) ?? 0, unit)}`;
  }
}

/** "12.3 ms (11.9–14.0)": median, least and most. */
function spread({ median, min, max }: Sample, unit: Unit): string {
  const range = min === max ? '' : ` (${number(min, unit)}–${number(max, unit)})`;
  return quantity(median, unit) + range;
}

const quantity = (value: number, unit: Unit) => `${number(value, unit)} ${unit}`;

const places: Partial<Record<Unit, number>> = { bytes: 0, tasks: 0, shift: 3, 'ms/frame': 2, 'ms/s': 2 };

function number(value: number, unit: Unit): string {
  const digits = places[unit] ?? (Math.abs(value) < 10 ? 2 : 1);
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return text.format(value);
}
