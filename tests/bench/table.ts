import { held, isMet, type Figure, type Unit } from './figure.ts';
import type { Sample } from './statistics.ts';

const header = ['', '復旧ナビ', 'bare page', 'ratio', 'driver.js', 'ratio', 'target', '', 'what it says'];
const verdicts = new Map<boolean | null, string>([
  [true, 'met'],
  [false, '**missed**'],
  [null, ''],
]);

/** All figures as one Markdown table; a group's name stands in bold above its lines. */
export function table(figures: readonly Figure[]): string {
  const groups = Map.groupBy(figures, ({ group }) => group);
  const body = [...groups].flatMap(([group, members]) => [
    [`**${group}**`, ...header.slice(1).map(() => '')],
    ...members.map(row),
  ]);
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(figure: Figure): readonly string[] {
  const { what, unit, navi, bare, driver, note } = figure;
  const said = (some: Sample | undefined) => (some ? spread(some, unit) : '');
  const ratio = (some: Sample | undefined) =>
    some && bare && bare.median > 0 ? `${(some.median / bare.median).toFixed(2)}×` : '';
  return [
    what,
    said(navi),
    said(bare),
    ratio(navi),
    said(driver),
    ratio(driver),
    targetOf(figure),
    verdicts.get(isMet(figure)) ?? '',
    note,
  ];
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
