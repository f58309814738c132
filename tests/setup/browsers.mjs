import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { root } from './root.mjs';
import { words } from './words.mjs';

/** Where set-up puts a Firefox that it downloads. */
const browserCache = join(root, '.cache', 'browsers');

/** Programs at their usual places; a browser from a snap is left out: it cannot read profiles below /tmp. */
const usual = {
  chromium: {
    linux: ['/usr/bin/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: [join(process.env.LOCALAPPDATA ?? homedir(), 'Chromium', 'Application', 'chrome.exe')],
  },
  firefox: {
    linux: existsSync('/snap/bin/firefox')
      ? ['/usr/bin/firefox-esr']
      : ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(process.env.ProgramFiles ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe')],
  },
};

/** Playwright's own Chromium; its path is known only once node_modules is there. */
function downloadedChromium() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Firefox as `@puppeteer/browsers` lays it out: <cache>/firefox/<platform>-<build>/<program>. */
function downloadedFirefox() {
  const folder = join(browserCache, 'firefox');
  const builds = existsSync(folder) ? readdirSync(folder) : [];
  const programs = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];
  return builds.flatMap((build) => programs.map((program) => join(folder, build, program)));
}

/** Google Chrome's own builds; "Chrome for Testing" still loads extensions. */
const isBrandedChrome = (/** @type {string} */ path) => /google[-\\/ ]chrome(?! for testing)/i.test(path);

/**
 * @param {'chromium' | 'firefox'} name
 * @param {() => readonly string[]} downloaded
 * @returns {string | null} the program's path, null when there is none
 * @throws {SetupFailure} when the environment variable names a program that cannot be used
 */
function find(name, downloaded) {
  const variable = `${name.toUpperCase()}_PATH`;
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new SetupFailure(words.wrongPath(variable, chosen));
    if (name === 'chromium' && isBrandedChrome(chosen)) throw new SetupFailure(words.brandedChrome(chosen));
    return chosen;
  }
  const places = usual[name][/** @type {keyof typeof usual.chromium} */ (process.platform)] ?? [];
  return places.find(existsSync) ?? downloaded().find(existsSync) ?? null;
}

/** Chromium's program, or null. Throws like `chromiumPath` when CHROMIUM_PATH is wrong. */
export const findChromium = () => find('chromium', downloadedChromium);

/** Firefox's program, or null. Throws like `firefoxPath` when FIREFOX_PATH is wrong. */
export const findFirefox = () => find('firefox', downloadedFirefox);

/**
 * Absolute path of a Chromium that loads unpacked extensions.
 * @returns {string}
 * @throws {SetupFailure} saying what is missing and the command that gets it
 */
export function chromiumPath() {
  const path = findChromium();
  if (path === null) throw new SetupFailure(words.missing('Chromium', 'CHROMIUM_PATH'));
  return path;
}

/**
 * Absolute path of Firefox.
 * @returns {string}
 * @throws {SetupFailure} saying what is missing and the command that gets it
 */
export function firefoxPath() {
  const path = findFirefox();
  if (path === null) throw new SetupFailure(words.missing('Firefox', 'FIREFOX_PATH'));
  return path;
}
