import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const sections = page.split(/^## /m);

/** Short name in the drawing → file. */
const nodes = new Map(
  [...page.matchAll(/(\w+)\["(.+?)"\]/g)].map(([, name = '', file = '']) => [name, file]),
);
const fileOf = (name = '') => nodes.get(name) ?? name;
const arrows = [...page.matchAll(/^ +(\w+)(?:\[.+?\])? (-->|-\.->)\|(.+?)\| (\w+)/gm)].map(
  ([, from, line, label = '', to]) => ({ from: fileOf(from), line, label, to: fileOf(to) }),
);
const solid = arrows.filter(({ line }) => line === '-->');
const dotted = arrows.filter(({ line }) => line === '-.->');

const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file)),
);
const read = (file: string) => readFileSync(file, 'utf8');

/** What a file imports, by the file that it comes from. */
function importsOf(file: string): Map<string, readonly string[]> {
  const found = [...read(file).matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm)];
  return new Map(
    found.map(([, names = '', path = '']) => {
      const target = normalize(join(dirname(file), path));
      const resolved = sources.find((source) => source.replace(/\.tsx?$/, '') === target) ?? target;
      return [resolved, names.split(',').map((name) => name.trim().replace(/^type /, ''))];
    }),
  );
}
const namesBetween = (a: string, b: string) => [
  ...(importsOf(a).get(b) ?? []),
  ...(importsOf(b).get(a) ?? []),
];

describe('the drawing', () => {
  it('shows files that exist', () => {
    expect(nodes.size).toBeGreaterThan(15);
    expect([...nodes.values()].filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(solid)('$from and $to share $label', ({ from, to, label }) => {
    expect(namesBetween(from, to)).toContain(label);
  });

  it('leaves out no import between two of its files', () => {
    const pairs = new Set(solid.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    const files = [...nodes.values()];
    const undrawn = files.flatMap((file) =>
      [...importsOf(file).keys()]
        .filter((other) => files.includes(other))
        .map((other) => `${file} ${other}`)
        .filter((pair) => !pairs.has(pair)),
    );
    expect(undrawn).toEqual([]);
  });

  it.each(dotted)('$from sends a message “$label” that $to answers', ({ from, to, label }) => {
    expect(read(from)).toContain(`kind: '${label}'`);
    const heard = [to, ...importsOf(to).keys()].map(read).join('\n');
    expect(heard).toMatch(new RegExp(`kind: oneOf\\(\\['${label}'\\]\\)|kind === '${label}'`));
  });

  it('shows everyone who answers messages in the worker', () => {
    const answering = [...importsOf('entrypoints/background.ts')].flatMap(([file, names]) =>
      names.some((name) => name.startsWith('answer')) ? [file] : [],
    );
    expect([...new Set(dotted.map(({ to }) => to))].sort()).toEqual(answering.sort());
  });
});

it('names every file that speaks to the browser, and what it uses', () => {
  const table = [...(sections[2] ?? '').matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gm)].map(([, file, parts]) => [
    file,
    parts,
  ]);
  const speaking = sources.flatMap((file) => {
    if (!/^import \{? ?browser\b/m.test(read(file))) return [];
    const used = [...read(file).matchAll(/(?<![\w.'`])browser\.(\w+)/g)].map(([, part]) => `\`${part}\``);
    return [[file, [...new Set(used)].sort().join(' ')]];
  });
  expect(speaking.sort()).toEqual(table.sort());
});

it('names every folder', () => {
  const named = [...(sections[3] ?? '').matchAll(/^\| `(.+?)`/gm)].map(([, folder]) => folder);
  const folders = readdirSync('utils', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `utils/${name}`);
  expect(named.sort()).toEqual(['components', 'entrypoints', ...folders].sort());
});
