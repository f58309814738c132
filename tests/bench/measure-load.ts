import { loadFigures, loadSummary, type Loads } from './figures-load.ts';
import type { Figure } from './figure.ts';
import { recoveryPage } from './page/recovery-page.ts';
import { inTurns, serve, visit, type Run } from './run.ts';
import { busyTime, throttle } from './subject.ts';
import { ownTime, traced } from './trace.ts';

const sizes = [64, 3_000, 20_000, 100_000];
const quickSizes = [64, 20_000];

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
  run.progress(`load: ${nodes.toLocaleString('en')} nodes, ${rate}× CPU`);
  serve(run, { url, html });
  for (const subject of [run.navi, run.bare]) {
    await visit(subject, url);
    await throttle(subject, rate);
  }
  const { navi, bare } = await inTurns(run, run.pick(7, 2), async (subject) => {
    const record = await visit(subject, url);
    return { ...record, busy: await busyTime(subject) };
  });
  const own: Loads['own'] = [];
  for (let turn = 0; turn < run.pick(3, 1); turn++) {
    const events = await traced(run.navi.cdp, () => visit(run.navi, url));
    own.push(ownTime(events, events.find(({ name }) => name === 'guide drawn')?.ts));
  }
  for (const subject of [run.navi, run.bare]) await throttle(subject, 1);
  return { nodes, rate, navi, bare, own };
}
