import { chromium } from '@playwright/test';
import { bundle } from '../bench/recognise/bundle.ts';
import { chromiumPath } from '../setup/browsers.mjs';
import type { Found, Fuzz } from './in-page.ts';
import { readOptions, type Options } from './options.ts';

declare const fuzz: Fuzz;

const chunk = 500;
const kept = 10;

/** Random documents in a real browser: recognising, finding the code and reporting may say nothing, but never fail. */
async function run({ runs, seed }: Options): Promise<Found> {
  const script = await bundle('tests/fuzz/in-page.ts');
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const total: Found = { pages: 0, codes: 0, reports: 0, failures: [] };
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  const started = Date.now();
  for (let done = 0; done < runs; done += chunk) {
    // A fresh document each time: what one heap of pages leaves behind is not the next one's.
    await page.goto('https://fuzz.invalid/');
    await page.evaluate(script);
    const size = Math.min(chunk, runs - done);
    const found = await page.evaluate(([from, many]) => fuzz(from, many), [
      seed * 1_000_000 + done,
      size,
    ] as const);
    total.pages += found.pages;
    total.codes += found.codes;
    total.reports += found.reports;
    total.failures.push(...found.failures);
    const seconds = Math.round((Date.now() - started) / 1_000);
    if ((done / chunk) % 10 === 0)
      console.error(`${done + size} of ${runs}, ${seconds} s, ${total.failures.length} failed`);
  }
  await browser.close();
  return total;
}

try {
  const options = readOptions('npm run fuzz', 100_000, process.argv.slice(2));
  const { pages, codes, reports, failures } = await run(options);
  for (const { seed, error } of failures.slice(0, kept)) console.log(`seed ${seed}: ${error}\n`);
  console.log(
    `${options.runs} documents from seed ${options.seed}: ${pages} taken for a page, ${codes} looks with a code, ` +
      `${reports} reports, ${failures.length} exceptions.`,
  );
  if (failures.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
