import { loadFigures, loadSummary, type Loads } from './figures-load.ts';
import type { Figure } from './figure.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { inTurns, serve, subjectsOf, visit, type Run } from './run.ts';
import { busyTime, throttle } from './subject.ts';
import { ownTime, traced } from './trace.ts';

const sizes = [64, 3_000, 20_000, 100_000];
const quickSizes = [64, 20_000];
/** Loads that are compared. One of the largest page on a slowed processor takes longer than ten of an ordinary one. */
function roundsAt(nodes: number, rate: number): number {
  if (nodes * rate < 80_000) return 7;
  return nodes * rate < 400_000 ? 3 : 2;
}

/** From DOMContentLoaded to the guide, on pages of four sizes, on this machine and on one with a quarter of its speed. */
export async function measureLoad(run: Run): Promise<Figure[]> {
  const all: Loads[] = [];
  for (const rate of [1, 4]) {
    for (const nodes of run.pick(sizes, quickSizes)) all.push(await measureAt(run, nodes, rate));
  }
  return [...all.flatMap(loadFigures), ...loadSummary(all)];
}

async function measureAt(run: Run, nodes: number, rate: number): Promise<Loads> {
  const { url, html } = recoveryPage(nodes);
  const rounds = run.pick(roundsAt(nodes, rate), 2);
  run.progress(`load: ${nodes.toLocaleString('en')} nodes, ${rate}× CPU`);
  serve(run, { url, html });
  for (const subject of subjectsOf(run)) {
    await visit(subject, url);
    await throttle(subject, rate);
  }
  const loads = await inTurns(run, rounds, async (subject) => {
    const record = await visit(subject, url);
    return { ...record, busy: await busyTime(subject) };
  });
  const own: Loads['own'] = { navi: [], driver: [] };
  for (let turn = 0; turn < Math.min(3, rounds - 1); turn++) {
    for (const name of ['navi', 'driver'] as const) {
      const events = await traced(run[name].cdp, () => visit(run[name], url));
      own[name].push(ownTime(events, events.find((event) => event.name === 'guide drawn')?.ts));
    }
  }
  for (const subject of subjectsOf(run)) await throttle(subject, 1);
  return { nodes, rate, ...loads, own };
}
