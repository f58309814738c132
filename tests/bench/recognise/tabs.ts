import { chromium, type Browser } from '@playwright/test';
import { chromiumPath } from '../../setup/browsers.mjs';
import { bundle } from './bundle.ts';
import type { Bench } from './in-page.ts';

declare const bench: Bench;

const emptyPage = '<!doctype html><html><head></head><body></body></html>';

/** The bench of one tab, asked from outside. */
export interface Tab {
  code(...options: Parameters<Bench['code']>): Promise<ReturnType<Bench['code']>>;
  pages: Bench['pages'];
  overlaps: Bench['overlaps'];
}

/** A Chromium with `count` tabs, each in a process of its own. */
export async function openTabs(count: number): Promise<{ browser: Browser; tabs: readonly Tab[] }> {
  const script = await bundle('tests/bench/recognise/in-page.ts');
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const tabs = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: emptyPage }));
      // Another site each: another process each.
      await page.goto(`https://bench-${index}.invalid/`);
      await page.evaluate(script);
      return {
        code: (seed: number, runs: number) =>
          page.evaluate(([from, many]) => bench.code(from, many), [seed, runs] as const),
        pages: (kind: 'positive' | 'negative', seed: number, runs: number) =>
          page.evaluate(([what, from, many]) => bench.pages(what, from, many), [kind, seed, runs] as const),
        overlaps: () => page.evaluate(() => bench.overlaps()),
      };
    }),
  );
  return { browser, tabs };
}
