import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions, type Options } from './options.ts';
import { openTabs, type Tab } from './tabs.ts';
import { addCodes, addPages, noFigures, type Failures, type Figures } from './tally.ts';
import { lines } from './targets.ts';

const figuresPath = join(import.meta.dirname, 'figures.json');

/** Trials of each kind, and how many are asked of a tab at a time. */
const sizes = {
  full: { code: 100_000, positive: 10_000, negative: 10_000 },
  quick: { code: 2_000, positive: 400, negative: 400 },
} as const;
const chunk = { code: 500, positive: 100, negative: 100 } as const;
const tabCount = 2;
const keptFailures = 20;

type Kind = keyof typeof chunk;

/** Seeds of different kinds and chunks never meet. */
function* work(size: Options['size'], seed: number): Generator<{ kind: Kind; seed: number; runs: number }> {
  for (const kind of ['positive', 'negative', 'code'] as const) {
    for (let from = 0; from < sizes[size][kind]; from += chunk[kind]) {
      yield { kind, seed: seed * 1_000_000 + from, runs: Math.min(chunk[kind], sizes[size][kind] - from) };
    }
  }
}

async function run({ seed, size }: Options): Promise<Figures> {
  const { browser, tabs } = await openTabs(tabCount);
  const failures: Failures = { pages: [], codes: [] };
  let figures = noFigures(seed, `Chromium ${browser.version()}`);
  const total = [...work(size, seed)].length;
  const queue = work(size, seed);
  let done = 0;

  const serve = async (tab: Tab) => {
    for (const { kind, seed: from, runs } of queue) {
      if (kind === 'code') {
        const tally = await tab.code(from, runs);
        figures = addCodes(figures, tally);
        if (tally.worst || tally.missed.length > 0)
          failures.codes.push({ worst: tally.worst, missed: tally.missed });
      } else {
        const outcomes = await tab.pages(kind, from, runs);
        figures = addPages(figures, kind, outcomes);
        failures.pages.push(...outcomes.filter(({ verdict }) => verdict !== 'right'));
      }
      done += 1;
      if (done % Math.ceil(total / 20) === 0) console.error(`${Math.round((done / total) * 100)} %  ${kind}`);
    }
  };
  const [first] = tabs;
  const overlaps = first ? await first.overlaps() : [];
  await Promise.all(tabs.map(serve));
  await browser.close();

  for (const failure of failures.pages.slice(0, keptFailures)) console.log(JSON.stringify(failure));
  for (const failure of failures.codes.slice(0, keptFailures)) console.log(JSON.stringify(failure));
  return { ...figures, overlaps };
}

try {
  const options = readOptions(process.argv.slice(2));
  const figures = await run(options);
  const results = lines(figures);
  for (const { what, is, target, isMet } of results)
    console.log(`${isMet ? '✓' : '✗'} ${what}: ${is} (${target})`);
  if (options.size === 'full') {
    await writeFile(figuresPath, `${JSON.stringify(figures, null, 2)}\n`);
    await import('../../docs/evidence.ts');
  }
  if (results.some(({ isMet }) => !isMet)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
