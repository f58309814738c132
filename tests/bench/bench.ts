import { describeMachine, writeDocument } from './document.ts';
import type { Figure } from './figure.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureHeap } from './measure-heap.ts';
import { measureInput } from './measure-input.ts';
import { measureLoad } from './measure-load.ts';
import { measurePopup } from './measure-popup.ts';
import { measureScroll } from './measure-scroll.ts';
import { measureUpkeep } from './measure-upkeep.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { readOptions, type BenchOptions } from './options.ts';
import type { Run } from './run.ts';
import { startSubject } from './subject.ts';
import { table } from './table.ts';

const parts: Record<string, (run: Run) => Promise<Figure[]>> = {
  load: measureLoad,
  upkeep: measureUpkeep,
  scroll: measureScroll,
  input: measureInput,
  heap: measureHeap,
  popup: measurePopup,
};

async function bench({ quick, only, extension }: BenchOptions): Promise<void> {
  const started = performance.now();
  const progress = (text: string) => {
    const seconds = Math.round((performance.now() - started) / 1_000);
    console.error(`${String(seconds).padStart(4)} s  ${text}`);
  };
  const figures = measureBytes(extension);
  const simulator = await startSimulator();
  const navi = await startSubject('navi', extension, simulator.proxyUrl);
  const bare = await startSubject('bare', null, simulator.proxyUrl);
  try {
    const machine = describeMachine(await navi.browser.version());
    const pick = <T>(full: T, few: T) => (quick ? few : full);
    const run: Run = { simulator, navi, bare, pick, progress };
    for (const [name, measure] of Object.entries(parts)) {
      if (name.includes(only)) figures.push(...(await measure(run)));
    }
    const lines = table(figures);
    console.log(`${machine}\n\n${lines}`);
    if (!quick && only === '') await writeDocument(machine, lines);
    progress('done');
  } finally {
    await Promise.all([navi.browser.close(), bare.browser.close()]);
    await simulator.stop();
  }
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
