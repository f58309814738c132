import { wordingOf, type Label } from '../../utils/pages/label';
import * as consoleLabels from '../../utils/pages/labels-console';
import * as recoveryLabels from '../../utils/pages/labels-recovery';
import * as signInLabels from '../../utils/pages/labels-sign-in';
import * as supportLabels from '../../utils/pages/labels-support';

const labels: readonly Label[] = [signInLabels, recoveryLabels, consoleLabels, supportLabels].flatMap(
  (file) => Object.values(file),
);
const written = new Map(
  labels.flatMap(({ spellings }) => spellings.map((spelling) => [wordingOf(spelling), spelling[0]] as const)),
);

const firstLine = /^page report 1 (\/[\w/?.#-]*)$/;
const line =
  /^(?<indent>(?: {2})*)(?<tag>[a-z]+[1-6]?)(?<hidden> hidden)?(?<disabled> disabled)?(?: role=(?<role>[\w?-]+))?(?: id=(?<id>[\w?-]+))?(?: test=(?<test>[\w?-]+))?(?: label=(?<label>\S+))?(?: text=(?<text>\d{1,3}))?$/;
const withoutEnd = new Set(['input', 'img', 'br', 'hr']);
/** A re-drawn page holds labels and no prose. Characters. */
const longestText = 80;

export type FixtureText = { is: 'fixture'; text: string } | { is: 'refused'; why: string };

/** The beginning of a file in tests/pages out of a report that somebody pasted into an issue; what is unknown is named so. */
export function fixtureOf(report: string): FixtureText {
  const [first = '', ...rest] = report.trim().split(/\r?\n/);
  const address = firstLine.exec(first)?.[1];
  if (address === undefined) return { is: 'refused', why: 'The first line is not that of a page report.' };

  const html: string[] = [];
  const open: string[] = [];
  const close = (depth: number) => {
    while (open.length > depth) {
      const tag = open.pop() ?? '';
      if (!withoutEnd.has(tag)) html.push(`${'  '.repeat(open.length)}</${tag}>`);
    }
  };
  for (const [index, text] of rest.entries()) {
    const parts = line.exec(text)?.groups;
    const depth = (parts?.indent?.length ?? 0) / 2;
    if (!parts || depth > open.length)
      return { is: 'refused', why: `Line ${index + 2} is none of a page report.` };
    close(depth);
    const tag = parts.tag === 'x' ? 'div' : (parts.tag ?? 'div');
    html.push(`${'  '.repeat(depth)}<${tag}${attributes(parts)}>${words(parts)}`);
    open.push(tag);
  }
  close(0);
  return { is: 'fixture', text: file(named(address), html) };
}

const named = (masked: string) => masked.replaceAll('?', 'unknown');

function attributes({ hidden, disabled, role, id, test }: Record<string, string | undefined>): string {
  return [
    hidden && ' hidden',
    disabled && ' disabled',
    role && ` role="${named(role)}"`,
    id && ` id="${named(id)}"`,
    test && ` data-testid="${named(test)}"`,
  ]
    .filter((attribute) => attribute !== undefined)
    .join('');
}

function words({ label, text }: Record<string, string | undefined>): string {
  if (label !== undefined) return written.get(label) ?? '';
  return 'x'.repeat(Math.min(longestText, Number(text ?? 0)));
}

const file = (address: string, html: readonly string[]) => `import { page } from './draw.ts';
import type { Fixture } from './fixture.ts';

/** From a report: give it its page, its variant and its target, then add it to all.ts. */
export const fixtures: readonly Fixture[] = [
  {
    name: 'unknown: as reported',
    variant: 'near-miss',
    url: 'https://signin.aws.amazon.com${address}',
    expect: 'unknown',
    html: page({
      body: \`${html.join('\n        ')}\`,
    }),
  },
];
`;
