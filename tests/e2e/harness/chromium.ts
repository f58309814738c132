import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../setup/browsers.mjs';
import { ChromiumTab } from './chromium-tab.ts';
import type { Launch } from './engine.ts';
import { watchServiceWorkers } from './service-workers.ts';

/** Playwright on the installed Chromium, in its new headless mode, which loads extensions. */
export const launchChromium: Launch = async (options, profile, report) => {
  await allowReloading(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    // Linux takes the language from here, macOS and Windows from the argument.
    env: { ...process.env, LANGUAGE: options.lang },
    proxy: { server: options.proxyUrl },
    ignoreHTTPSErrors: true,
    viewport: options.viewport,
    deviceScaleFactor: 1,
    colorScheme: options.colorScheme,
    reducedMotion: options.reducedMotion,
    forcedColors: options.forcedColors,
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--lang=${options.lang}`,
      ...(options.userAgent === null ? [] : [`--user-agent=${options.userAgent}`]),
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.pageCache === 'on' ? ['--disable-back-forward-cache'] : []),
    ],
  });
  context.on('console', (message) => {
    const { url } = message.location();
    // Chromium asks for an icon by itself and complains when a page has none.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) report(`${message.text()} (${url})`);
  });
  context.on('weberror', (event) => {
    const error = event.error();
    report(error.stack ?? error.message);
  });
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (cdp) await watchServiceWorkers(cdp, report);

  const tabs = new WeakMap<Page, ChromiumTab>();
  const tabOf = async (page: Page) => {
    const tab = tabs.get(page) ?? new ChromiumTab(page, await context.newCDPSession(page));
    tabs.set(page, tab);
    return tab;
  };
  const extensionId = unpackedId(options.extension);
  return {
    tabs: () => Promise.all(context.pages().map(tabOf)),
    newTab: async () => tabOf(await context.newPage()),
    extensionUrl: (path) => `chrome-extension://${extensionId}/${path}`,
    clearCookies: () => context.clearCookies(),
    endWorker: async () => {
      const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
      for (const { type, targetId } of targets)
        if (type === 'service_worker') await cdp?.send('Target.closeTarget', { targetId });
    },
    reloadExtension: async () => {
      const own = context.pages().find((page) => page.url().startsWith('chrome-extension:'));
      const closed = own?.waitForEvent('close');
      // The page is closed before it can answer.
      await own?.evaluate('void chrome.runtime.reload()').catch(() => undefined);
      await closed;
    },
    close: () => context.close(),
  };
};

/** An unpacked extension comes back after a reload only for developers. */
async function allowReloading(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Chromium's id of an unpacked extension: the first 128 bits of its path's SHA-256, in the letters a to p. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}
