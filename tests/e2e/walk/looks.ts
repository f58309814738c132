import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { BrowserOptions } from '../harness/options.ts';
import type { Tab } from '../harness/tab.ts';

/** Writes a picture of the tab under a name such as `classic-ja-mfa-prompt`. */
export type TakePicture = (tab: Tab, name: string) => Promise<void>;

/** Pictures go to `looks/` in the results folder, where the environment asks for them by LOOKS=1. */
export function pictures(info: TestInfo, { viewport, colorScheme }: Partial<BrowserOptions>): TakePicture {
  const variant = [viewport && `${viewport.width}x${viewport.height}`, colorScheme].filter(Boolean).join('-');
  return async (tab, name) => {
    if (process.env.LOOKS !== '1') return;
    const file = [name, variant].filter(Boolean).join('-');
    const path = join(info.project.outputDir, 'looks', info.project.name, `${file}.png`);
    await mkdir(dirname(path), { recursive: true });
    await tab.activate();
    await tab.screenshot(path);
  };
}
