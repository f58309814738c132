import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { signInMatches } from '../../utils/hosts.ts';
import { popoverKey, showPopover } from './page/popover.ts';

const library = join(import.meta.dirname, '../../node_modules/driver.js/dist');
const parts = ['driver.js.iife.js', 'driver.css'];

/** Where the recorded work of an extension is looked for: see trace.ts. */
const scripts = 'content-scripts';

/**
 * Writes an extension to compare ours with: in the same pages it shows one popover of driver.js on the same control, and
 * knows nothing of AWS.
 * @returns its folder, for whoever asked to remove with `removeBaseline`
 */
export async function writeBaseline(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-baseline-'));
  await mkdir(join(folder, scripts));
  for (const part of parts) await copyFile(join(library, part), join(folder, scripts, part));
  await writeFile(join(folder, scripts, 'popover.js'), `(${String(showPopover)})('${popoverKey}');`);
  const manifest = {
    manifest_version: 3,
    name: 'baseline',
    version: '1',
    content_scripts: [
      {
        matches: signInMatches,
        js: [`${scripts}/driver.js.iife.js`, `${scripts}/popover.js`],
        css: [`${scripts}/driver.css`],
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

export const removeBaseline = (folder: string) => rm(folder, { recursive: true, force: true });

/** Bytes of driver.js with its style sheet, gzip. */
export async function baselineSize(): Promise<number> {
  const sizes = parts.map(async (part) => gzipSync(await readFile(join(library, part)), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
