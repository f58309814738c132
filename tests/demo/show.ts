import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage.ts';
import { pageNames } from './words.ts';

/** How long a person looks at each page of the walk, in milliseconds. */
const READING_MS = 6_000;
/** How long a page takes to come to rest for its picture, in milliseconds. */
const REST_MS = 1_000;

export const pictureFolder = join(import.meta.dirname, '../../demo-output');

/** For a person at the screen: says which page it is, and stays on it for as long as reading takes. */
export function showToReader(signal: AbortSignal): Stage['show'] {
  let count = 0;
  return async (name) => {
    count += 1;
    console.log(line(count, name));
    await sleep(READING_MS, undefined, { signal });
  };
}

/** For a machine without a screen: a numbered picture of each page in an emptied `pictureFolder`. */
export async function showAsPictures(signal: AbortSignal): Promise<Stage['show']> {
  await rm(pictureFolder, { recursive: true, force: true });
  await mkdir(pictureFolder);
  let count = 0;
  return async (name, page) => {
    count += 1;
    console.log(line(count, name));
    await sleep(REST_MS, undefined, { signal });
    await page.screenshot({ path: join(pictureFolder, `${twoDigits(count)}-${name}.png`) });
  };
}

const twoDigits = (count: number) => String(count).padStart(2, '0');
const line = (count: number, name: keyof typeof pageNames) =>
  `${twoDigits(count)} ${pageNames[name]} (${name})`;
