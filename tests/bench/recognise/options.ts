import { parseArgs } from 'node:util';

const usage = `npm run bench:recognise -- [--quick] [--seed NUMBER]
  --quick  about half a minute with few trials; docs/evidence.md is left alone
  --seed   another seed than 2026; the same seed gives the same pages`;

export interface Options {
  seed: number;
  size: 'full' | 'quick';
}

/** @throws Error with the usage, for anything that is not an option */
export function readOptions(args: readonly string[]): Options {
  const options = {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '2026' },
  } as const;
  try {
    const { quick, seed } = parseArgs({ args: [...args], options }).values;
    if (!/^\d{1,9}$/.test(seed)) throw new Error('The seed is a number.');
    return { seed: Number(seed), size: quick ? 'quick' : 'full' };
  } catch {
    throw new Error(`These options are not known: ${args.join(' ')}\n${usage}`);
  }
}
