import { parseArgs } from 'node:util';

export interface Options {
  runs: number;
  seed: number;
}

/** @throws Error with the usage, for anything that is not an option */
export function readOptions(command: string, runs: number, args: readonly string[]): Options {
  const options = {
    runs: { type: 'string', default: String(runs) },
    seed: { type: 'string', default: '2026' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (![values.runs, values.seed].every((value) => /^\d{1,9}$/.test(value)))
      throw new Error('Not a number.');
    return { runs: Number(values.runs), seed: Number(values.seed) };
  } catch {
    throw new Error(
      `These options are not known: ${args.join(' ')}\n${command} -- [--runs NUMBER, ${runs} if left out] [--seed NUMBER]`,
    );
  }
}
