import { parseArgs } from 'node:util';
import { startSimulator, type SimulatorUi } from './simulator.ts';

const uis: readonly SimulatorUi[] = ['classic-ja', 'classic-en', '2026-en', 'ids-only'];
const { values } = parseArgs({ options: { ui: { type: 'string' }, port: { type: 'string' } } });
const ui = uis.find((known) => known === (values.ui ?? uis[0]));
if (!ui) {
  console.error(`--ui is one of ${uis.join(', ')}`);
  process.exit(2);
}

const simulator = await startSimulator({ ui, port: Number(values.port ?? 0) }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
console.log(`${ui} behind the proxy ${simulator.proxyUrl} (Ctrl+C stops it)`);
