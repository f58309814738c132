import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as documents from './evidence-document.ts';

/** Product code imports without extensions, which Node alone does not resolve. */
const { module } = await runnerImport<typeof documents>(join(import.meta.dirname, 'evidence-document.ts'), {
  configFile: false,
  logLevel: 'error',
});
await writeFile(join(import.meta.dirname, '../../docs/evidence.md'), module.evidenceDocument());
