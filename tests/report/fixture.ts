import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as reports from './fixture-of.ts';

const usage = 'npm run -s report:fixture -- REPORT.txt > tests/pages/NAME.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(usage);
  process.exitCode = 1;
} else {
  /** Product code imports without extensions, which Node alone does not resolve. */
  const { module } = await runnerImport<typeof reports>(join(import.meta.dirname, 'fixture-of.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const fixture = module.fixtureOf(await readFile(path, 'utf8'));
  if (fixture.is === 'fixture') process.stdout.write(fixture.text);
  else {
    console.error(fixture.why);
    process.exitCode = 1;
  }
}
