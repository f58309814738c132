import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const path = join(import.meta.dirname, '../../docs/bench.md');

/** What the figures were taken on, without anything that names the machine. */
export function describeMachine(browserVersion: string): string {
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return `${browserVersion}, headless, 60 frames a second; ${availableParallelism()} cores, ${platform()}; load average ${load} before the start.`;
}

const introduction = `# Figures

Written by \`npm run bench\`; it takes about six minutes. Each figure stands beside the same page without the extension,
measured in turns in the same run: compare the ratios, not the milliseconds of two machines. A figure is the median, with
the least and the most in brackets. The page is Step 2 of the recovery, on which the guide opens by itself, filled up with
ordinary elements. "4× CPU" is Chromium's throttling to a quarter of the speed.

The limits in bytes are those of \`tests/bench/budget.json\`, and a build that breaks one fails. No other target fails
anything: ✗ marks work to be done, and so does "aim …, missed" behind a size that is within its limit. The words, the
drawings and most of the rules that a page shows are no part of its script: the background worker sends them.`;

/** Writes docs/bench.md. */
export async function writeDocument(machine: string, lines: string): Promise<void> {
  const text = `${introduction}\n\n${machine}\n\n${lines}\n`;
  const config = await resolveConfig(path);
  await writeFile(path, await format(text, { ...config, filepath: path }));
}
