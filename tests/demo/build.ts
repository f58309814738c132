import { run } from '../setup/run.mjs';
import { words } from './words.ts';

/** Builds the extension for Chromium into `.output/chrome-mv3`. Throws when that fails. */
export async function buildExtension(): Promise<void> {
  const { code } = await run('npx', ['--no-install', 'wxt', 'build']);
  if (code !== 0) throw new Error(words.buildFailed);
}
