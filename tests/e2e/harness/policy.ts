import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedId } from './chromium.ts';
import { addOnId } from './firefox.ts';
import type { BrowserName } from './options.ts';

/** Where Chromium on Linux reads what an administrator lays down; only root can write there. */
export const chromiumPolicies = '/etc/chromium/policies/managed';

/** Writes a real policy file for this extension; resolves to what takes it away again. */
export async function imposePolicy(
  name: BrowserName,
  profile: string,
  extension: string,
  policy: Record<string, unknown>,
): Promise<() => Promise<void>> {
  const [folder, file, content] =
    name === 'chromium'
      ? [
          chromiumPolicies,
          `${unpackedId(extension)}.json`,
          { '3rdparty': { extensions: { [unpackedId(extension)]: policy } } },
        ]
      : [
          // The profile is Firefox's home as well: no other browser on this machine sees it.
          join(profile, '.mozilla/managed-storage'),
          `${addOnId(extension)}.json`,
          { name: addOnId(extension), description: 'test', type: 'storage', data: policy },
        ];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), JSON.stringify(content));
  return () => rm(join(folder, file), { force: true });
}
