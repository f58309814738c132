import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumPath } from '../setup/browsers.mjs';
import { words } from './words.ts';

const extension = join(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * Opens the installed Chromium on an empty profile, with the built extension, led to the simulator alone.
 * @throws Error that says why there is no browser
 */
export async function openChromium(proxyUrl: string, headless: boolean): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  try {
    return await chromium.launchPersistentContext('', {
      executablePath: chromiumPath(),
      // On Linux the browser's own language follows this, not --lang.
      env: { ...process.env, LANGUAGE: 'ja' },
      headless,
      proxy: { server: proxyUrl },
      ignoreHTTPSErrors: true,
      locale: 'ja-JP',
      // Without a window nobody sees the movement, and a picture must not catch half of one.
      ...(headless
        ? { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const }
        : { viewport: null }),
      chromiumSandbox: !isRoot,
      handleSIGINT: false,
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--lang=ja',
        '--no-first-run',
        '--disable-quic',
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(explain(error.message), { cause: error });
  }
}

/** Playwright's message holds the whole command line and its own hints; the browser's own complaint is what helps. */
function explain(message: string): string {
  if (!message.includes('launchPersistentContext')) return message;
  if (message.includes('XServer')) return words.noWindow(process.env.DISPLAY ?? '');
  const complaints = message.split('\n').filter((line) => line.includes('[err]'));
  return words.browserFailed(
    [...new Set(complaints)].slice(0, 5).join('\n') || (message.split('\n')[0] ?? ''),
  );
}
