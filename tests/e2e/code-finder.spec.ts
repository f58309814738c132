import { bundle } from '../bench/recognise/bundle.ts';
import type { Bench } from '../bench/recognise/in-page.ts';
import { expect, test } from './harness/test.ts';

declare const bench: Bench;

/** Not a host of ours: the pages are played by the finder alone. */
const address = 'https://bench.example/';
/** Pages a call and calls: one call may take some seconds. */
const runs = 40;
const seeds = Array.from({ length: 15 }, (_, index) => 2026 + index);

test('shows nothing but the code that stands in the card to be read, on any generated page', async ({
  browser,
  simulator,
}) => {
  const script = await bundle('tests/bench/recognise/in-page.ts');
  const page = `<!doctype html><html><head></head><body><script>${script}</script></body></html>`;
  simulator.setPages(new Map([[address, page]]));
  const tab = await browser.open(address);
  for (const seed of seeds) {
    const failure = await tab.evaluate(([from, many]) => bench.codeProperty(from, many), [
      seed,
      runs,
    ] as const);
    expect(failure).toBeNull();
  }
});
