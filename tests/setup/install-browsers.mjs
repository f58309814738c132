import { spawnSync } from 'node:child_process';
import { chromiumPath, findChromium, findFirefox, firefoxPath } from './browsers.mjs';
import { accessHere, aptCommand, installPackages, isInstalled } from './debian.mjs';
import { SetupFailure } from './failure.mjs';
import { run } from './run.mjs';
import { words } from './words.mjs';

/** Chromium and Firefox as set-up handles them. */
const browsers = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    path: chromiumPath,
    download: ['playwright', 'install', 'chromium'],
    hint: words.chromiumHint,
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    path: firefoxPath,
    download: ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', '.cache/browsers'],
    hint: words.firefoxHint,
  },
};

/**
 * Debian packages to install for the wanted browsers.
 * @param {{ wanted: readonly ('chromium' | 'firefox')[], has: (what: string) => boolean }} machine `has` answers
 *   for `chromium`, `firefox`, `debian chromium`, `japanese font` and for package names
 * @returns {string[]}
 */
export function packagesFor({ wanted, has }) {
  const names = [];
  if (wanted.includes('chromium') && !has('chromium')) names.push('chromium');
  if (wanted.includes('firefox') && !has('firefox')) names.push('firefox-esr');
  // A language pack belongs to Debian's own browser, not to one that the person brought.
  const debianChromium = names.includes('chromium') || has('debian chromium');
  if (wanted.includes('chromium') && debianChromium && !has('chromium-l10n')) names.push('chromium-l10n');
  const debianFirefox = names.includes('firefox-esr') || has('firefox-esr');
  if (wanted.includes('firefox') && debianFirefox && !has('firefox-esr-l10n-ja'))
    names.push('firefox-esr-l10n-ja');
  if (!has('japanese font')) names.push('fonts-noto-cjk');
  return names;
}

function hasJapaneseFont() {
  const list = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return list.error ? isInstalled('fonts-noto-cjk') : list.stdout.trim() !== '';
}

/** @param {string} what */
function has(what) {
  if (what === 'chromium' || what === 'firefox') return browsers[what].find() !== null;
  if (what === 'debian chromium') return isInstalled('chromium');
  return what === 'japanese font' ? hasJapaneseFont() : isInstalled(what);
}

/**
 * Downloads a browser into the person's own folders; needs no administrator rights.
 * @param {'chromium' | 'firefox'} which
 * @param {string} advice what else the person can do when it fails
 */
async function download(which, advice) {
  const { name, download: args, hint, path } = browsers[which];
  const { code } = await run('npx', ['--no-install', ...args]);
  if (code !== 0) throw new SetupFailure(words.downloadFailed(name, advice || hint));
  // A downloaded browser brings no system libraries. On Windows --version would open a window.
  if (process.platform === 'win32') return;
  const trial = spawnSync(path(), ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (trial.status === 0) return;
  const detail = (trial.stderr || String(trial.error ?? trial.signal)).trim();
  throw new SetupFailure(`${words.doesNotStart(name, path(), detail)}\n${advice || hint}`);
}

/**
 * Makes sure that the wanted browsers and a Japanese font are there.
 * @param {readonly ('chromium' | 'firefox')[]} wanted
 * @throws {SetupFailure}
 */
export async function installBrowsers(wanted) {
  const access = accessHere();
  const missing = access === 'none' ? [] : packagesFor({ wanted, has });
  if (missing.length > 0 && (access === 'root' || access === 'sudo')) await installPackages(missing, access);

  const advice = access === 'none' ? '' : words.byHand(aptCommand(missing));
  for (const which of wanted) {
    if (browsers[which].find() === null) await download(which, advice);
    console.log(`      ${words.found(browsers[which].name, browsers[which].path())}`);
  }
  if (access === 'no rights' && missing.length > 0)
    console.log(`      ${words.withoutRoot(aptCommand(missing))}`);
  else if (process.platform === 'linux' && !hasJapaneseFont()) console.log(`      ${words.noFont}`);
}
