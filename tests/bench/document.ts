import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, platform } from 'node:os';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '../..');
const path = join(root, 'docs/bench.md');
const unfinished = join(root, '.cache/bench-unfinished.md');

/** What the figures were taken on, without anything that names the machine. */
export const describeMachine = (browserVersion: string): string =>
  `${browserVersion}, headless, 60 frames a second; ${availableParallelism()} cores, ${platform()}.`;

const introduction = (minutes: number) => `# Figures

Written by \`npm run build && npm run bench\`, which took ${minutes} minutes. Each figure stands beside the same page without any
extension, and beside the same page with a plain extension that shows one popover of driver.js on the same control at once,
measured in turns in the same run: compare the ratios, which are those to the bare page, not the milliseconds of two
machines. A figure is the median, with the least and the most in brackets. The page is Step 2 of the recovery, on which the
guide opens by itself, filled up with ordinary elements. "4× CPU" is Chromium's throttling to a quarter of the speed.

driver.js is told which element to show: it recognises no page, reads no code, does not notice a page that changes, and lies
in the page itself, where the page can restyle or remove it. What it costs is what showing alone costs.

A build with a file over its limit in \`tests/bench/budget.json\` fails. No other target fails anything: what is missed is
work to be done. The words, the drawings and most of the rules that a page shows are no part of its script: the background
worker sends them.

How many tasks over 50 ms a load has is decided by how the browser cuts up its own reading and layout of the page, and
differs from load to load on the bare page too; the longest task of the content script is told beside it.

What is left of the console's script (39 kB as it is, before gzip) is a third drawing and placing the overlay, the words and
rules for a silent worker among it, a third recognising pages, an eighth finding the contact number, the rest starting,
watching and asking the worker. Nothing of it can come later: a script in a page loads more code only from a web-accessible
resource or by the permission \`scripting\`, and this extension has neither. So its aim of 8 kB, and that of the support form's
script, are out of reach as things are.`;

/** Writes docs/bench.md. */
export async function writeDocument(machine: string, minutes: number, lines: string): Promise<void> {
  const text = `${introduction(minutes)}\n\n${machine}\n\n${lines}\n`;
  const config = await resolveConfig(path);
  await writeFile(path, await format(text, { ...config, filepath: path }));
}

/** Keeps what was measured before something broke, out of the repository. @returns where, from the repository's root */
export async function writeUnfinished(machine: string, lines: string): Promise<string> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(unfinished, `${machine}\n\n${lines}\n`);
  return relative(root, unfinished);
}
