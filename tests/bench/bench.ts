import { removeBaseline, writeBaseline } from './baseline.ts';
import { describeMachine, writeDocument, writeUnfinished } from './document.ts';
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
import { startSubject, type Subject } from './subject.ts';
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
  const figures = await measureBytes(extension);
  await using atEnd = new AsyncDisposableStack();
  const simulator = await startSimulator();
  atEnd.defer(() => simulator.stop());
  const baseline = await writeBaseline();
  atEnd.defer(() => removeBaseline(baseline));
  const start = async (name: Subject['name'], folder: string | null) => {
    const subject = await startSubject(name, folder, simulator.proxyUrl);
    atEnd.defer(() => subject.browser.close());
    return subject;
  };
  const run: Run = {
    simulator,
    navi: await start('navi', extension),
    bare: await start('bare', null),
    driver: await start('driver', baseline),
    pick: (full, few) => (quick ? few : full),
    progress,
  };
  const machine = describeMachine(await run.navi.browser.version());
  const broken: string[] = [];
  for (const [name, measure] of Object.entries(parts).filter(([part]) => part.includes(only))) {
    try {
      figures.push(...(await measure(run)));
    } catch (error) {
      progress(`${name} broke: ${String(error)}`);
      broken.push(name);
    }
  }
  const minutes = Math.ceil((performance.now() - started) / 60_000);
  const lines = table(figures);
  console.log(`${machine}\n\n${lines}`);
  if (broken.length > 0) {
    const kept = await writeUnfinished(machine, lines);
    throw new Error(
      `Not measured: ${broken.join(', ')}; why stands above. The other figures are kept in ${kept}, docs/bench.md is as it ` +
        'was. Close what else keeps the machine busy and try what broke alone (npm run bench -- ' +
        `--only ${broken[0]}), then npm run bench again.`,
    );
  }
  if (!quick && only === '') await writeDocument(machine, minutes, lines);
  progress('done');
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
