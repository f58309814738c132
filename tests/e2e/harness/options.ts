import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Anything left out has its default. A test whose options differ from the last one's gets a newly started browser. */
export interface BrowserOptions {
  /** Folder of an unpacked extension; default: the environment variable EXTENSION_DIR, else the build. */
  extension: string;
  lang: 'ja' | 'en';
  /** CSS pixels, at one device pixel each. */
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  reducedMotion: 'reduce' | 'no-preference';
  /** As under a high-contrast theme: the browser takes all colours from the system. */
  forcedColors: 'active' | 'none';
  /** The back/forward cache, which browsers under automation have switched off. */
  pageCache: 'on' | 'off';
  /** What the browser says that it is; null: its own words. */
  userAgent: string | null;
  /** `reused`: emptied between tests (see `Driver.reset`); `fresh`: a new profile, started for this test. */
  profile: 'reused' | 'fresh';
  /** What an organisation's policy tells the extension; null: there is none. */
  policy: Record<string, unknown> | null;
}

/** How a browser is started. */
export interface LaunchOptions extends BrowserOptions {
  name: BrowserName;
  proxyUrl: string;
}

const root = join(import.meta.dirname, '../../..');
const builds: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The options with their defaults; throws when the extension has not been built. */
export function completeOptions(name: BrowserName, chosen: Partial<BrowserOptions>): BrowserOptions {
  const extension = resolve(
    chosen.extension ?? process.env.EXTENSION_DIR ?? join(root, '.output', builds[name]),
  );
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no extension in ${extension}: run npm run build first.`);
  }
  return {
    lang: 'ja',
    viewport: { width: 1280, height: 720 },
    colorScheme: 'light',
    reducedMotion: 'no-preference',
    forcedColors: 'none',
    pageCache: 'off',
    userAgent: null,
    profile: 'reused',
    policy: null,
    ...chosen,
    extension,
  };
}
