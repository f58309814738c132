import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { z } from 'zod/mini';
import { firefoxPath } from '../../setup/browsers.mjs';
import type { Launch } from './engine.ts';
import { watchErrors } from './firefox-errors.ts';
import { preferences } from './firefox-preferences.ts';
import { FirefoxTab } from './firefox-tab.ts';

/** Our choice of the id, random otherwise, in the extension's addresses. */
const uuid = '0f0a5c1e-7d3b-4c52-9a41-2f6b8e1d7c90';

const firefoxManifest = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
});

/** The add-on's own id, as its manifest says it. */
export function addOnId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return firefoxManifest.parse(manifest).browser_specific_settings.gecko.id;
}

/** Firefox by WebDriver BiDi. Puppeteer starts it and keeps the connection; the extension is a temporary add-on. */
export const launchFirefox: Launch = async (options, profile, report) => {
  const addOn = addOnId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    userDataDir: profile,
    // Lets the preference `services.settings.server` count in a release build.
    env: {
      ...process.env,
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      // Where Firefox looks for what an organisation tells an add-on.
      ...(options.policy && { HOME: profile }),
    },
    acceptInsecureCerts: true,
    networkEnabled: false,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, { [addOn]: uuid }),
  });
  if (!(browser instanceof BidiBrowser)) throw new Error('Firefox was not started with WebDriver BiDi.');
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    if (stream) watchErrors(stream, report);
  }
  await browser.installExtension(options.extension);

  const { connection } = browser;
  const tabs = new Map<string, FirefoxTab>();
  const tabOf = async (context: string) => {
    const known = tabs.get(context);
    if (known) return known;
    const tab = new FirefoxTab(connection, context);
    tabs.set(context, tab);
    await connection.send('browsingContext.setViewport', {
      context,
      viewport: options.viewport,
      devicePixelRatio: 1,
    });
    return tab;
  };
  return {
    tabs: async () => {
      const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      // One of them may close meanwhile: the welcome page does.
      const found = await Promise.allSettled(result.contexts.map(({ context }) => tabOf(context)));
      return found.flatMap((tab) => (tab.status === 'fulfilled' ? [tab.value] : []));
    },
    newTab: async () => {
      const { result } = await connection.send('browsingContext.create', { type: 'tab' });
      return tabOf(result.context);
    },
    extensionUrl: (path) => `moz-extension://${uuid}/${path}`,
    clearCookies: async () => {
      await connection.send('storage.deleteCookies', {});
    },
    endWorker: () =>
      inChrome(connection, `WebExtensionPolicy.getByID('${addOn}').extension.terminateBackground()`),
    reloadExtension: async () => {
      await browser.installExtension(options.extension);
    },
    close: () => browser.close(),
  };
};

/** Runs a script with the browser's own rights; `-remote-allow-system-access` allows it. */
async function inChrome(connection: BidiBrowser['connection'], expression: string): Promise<void> {
  const scope = { 'moz:scope': 'chrome' };
  const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0, ...scope });
  const [window] = tree.contexts;
  if (!window) throw new Error('Firefox shows no window of its own.');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
