import { baselineSize } from './baseline.ts';
import { readBudget, weighAgainst } from './budget.ts';
import { exactly, type Figure } from './figure.ts';
import { buildFolders, weigh } from './sizes.ts';

/** What the scripts in AWS's pages, and the popup before its phone module, should come to in the end. Bytes. */
const aims = new Map([
  ['content-scripts/sign-in.js', 14_000],
  ['content-scripts/console.js', 8_000],
  ['content-scripts/support.js', 8_000],
  ['popup before the phone module', 25_000],
]);

/** Every built file of both builds against the budget; a line that is the same in both stands once. */
export async function measureBytes(extension: string): Promise<Figure[]> {
  const plain = exactly(await baselineSize());
  const budget = readBudget();
  const [chromium, firefox] = buildFolders(extension)
    .map(weigh)
    .map((build) => ({ name: build.name, lines: weighAgainst(build, budget) }));
  if (!chromium || !firefox) return [];
  const isSame = (line: (typeof chromium.lines)[number]) =>
    firefox.lines.some(({ what, is }) => what === line.what && is === line.is);
  const named = [
    ...chromium.lines.map((line) => ({ ...line, where: isSame(line) ? 'both builds' : chromium.name })),
    ...firefox.lines
      .filter(({ what, is }) => !chromium.lines.some((line) => line.what === what && line.is === is))
      .map((line) => ({ ...line, where: firefox.name })),
  ];
  return named.map(({ what, is, most, raw, where }) => {
    const aim = aims.get(what);
    return {
      group: 'Bytes (gzip; the archive deflated)',
      what,
      unit: 'bytes',
      navi: exactly(is),
      ...(what.startsWith('content-scripts/') && { driver: plain }),
      target: { of: 'value', most: aim ?? most },
      note: `${where}; ${raw.toLocaleString('en')} raw${aim === undefined ? '' : `; a build fails over ${most.toLocaleString('en')}`}`,
    };
  });
}
