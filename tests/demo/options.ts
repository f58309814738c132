import { parseArgs } from 'node:util';
import type { SimulatorUi } from '../simulator/simulator.ts';
import { words } from './words.ts';

const uis: readonly SimulatorUi[] = ['classic-ja', 'classic-en', '2026-en', 'ids-only'];

export interface DemoOptions {
  /** Which generation and language of AWS's pages the simulator draws. */
  ui: SimulatorUi;
  /** The recovery is walked by itself. */
  walk: boolean;
  /** No window: pictures of the pages are written instead. */
  headless: boolean;
  /** Of the simulator's proxy; 0: any free one. */
  port: number;
}

/**
 * @param args what follows `npm run demo --`
 * @param hasDisplay whether a window can be shown; without one the demo walks by itself
 * @throws Error with the usage, for anything that is not an option
 */
export function readOptions(args: readonly string[], hasDisplay: boolean): DemoOptions {
  const options = {
    ui: { type: 'string', default: 'classic-ja' },
    walk: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
  } as const;
  const values = parsed(() => parseArgs({ args: [...args], options }).values);
  const ui = uis.find((known) => known === values?.ui);
  const port = Number(values?.port);
  if (!values || !ui || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(words.usage(args.join(' ')));
  }
  return { ui, walk: values.walk || !hasDisplay, headless: !hasDisplay, port };
}

function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
