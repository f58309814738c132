import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `npm run bench -- [--quick] [--only WORD] [--extension FOLDER]
  --quick      about two minutes, fewer repetitions; docs/bench.md is left alone
  --only       only the parts whose name holds the word; docs/bench.md is left alone
  --extension  folder of the built extension for Chromium (default: .output/chrome-mv3)`;

export interface BenchOptions {
  quick: boolean;
  /** Part of the names of the parts to run; '' runs all. */
  only: string;
  /** Absolute path of an unpacked extension. */
  extension: string;
}

/** @throws Error with the usage, for anything that is not an option */
export function readOptions(args: readonly string[]): BenchOptions {
  const options = {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    extension: { type: 'string', default: join(import.meta.dirname, '../../.output/chrome-mv3') },
  } as const;
  try {
    const { quick, only, extension } = parseArgs({ args: [...args], options }).values;
    return { quick, only, extension: resolve(extension) };
  } catch {
    throw new Error(`These options are not known: ${args.join(' ')}\n${usage}`);
  }
}
