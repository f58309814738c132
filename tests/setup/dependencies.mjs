import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { explainConnection, explainInstall } from './npm-failure.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { words } from './words.mjs';

const packages = join(root, 'node_modules');
const stampFile = join(packages, '.installed-lock');
const aside = join(root, '.cache', 'node_modules.previous');
/** Hides the warnings about the person's own, older Node.js: the packages themselves run on the bundled one. */
const quiet = '--loglevel=error';

/**
 * Whether `npm ci` has to run.
 * @param {string | null} stamp hash of the lock that the last complete install followed; null when there was none
 * @param {string} lockHash
 */
export function needsInstall(stamp, lockHash) {
  return stamp?.trim() !== lockHash;
}

/** @param {string} file */
const readOrNull = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/**
 * `npm ci` starts by deleting node_modules, so a failed run would leave nothing: the working packages wait aside.
 * @returns {boolean} whether there are packages to bring back
 */
function setAside() {
  try {
    if (existsSync(packages) && !existsSync(aside)) {
      mkdirSync(join(root, '.cache'), { recursive: true });
      renameSync(packages, aside);
    }
  } catch {
    // A mount point, or on Windows a program in use: npm then works in place, as it does without us.
  }
  return existsSync(aside);
}

/**
 * Installs exactly what package-lock.json says, unless that was done already.
 * @throws {SetupFailure} saying what is missing; packages installed before are back in place then
 */
export async function installDependencies() {
  const lock = readOrNull(join(root, 'package-lock.json'));
  if (lock === null) throw new SetupFailure(words.lockMissing);
  const lockHash = createHash('sha256').update(lock).digest('hex');
  if (!needsInstall(readOrNull(stampFile), lockHash)) return console.log(`      ${words.upToDate}`);

  // Offline, `npm ci` itself takes minutes to give up. A registry may lack ping: any other answer will do.
  const ping = await run('npm', ['ping', quiet, '--fetch-retries=1', '--fetch-retry-mintimeout=1000']);
  const outOfReach = ping.code === 0 ? null : explainConnection(ping.output);
  if (outOfReach !== null) throw new SetupFailure(outOfReach);

  const kept = setAside();
  try {
    const { code, output } = await run('npm', ['ci', quiet]);
    if (code !== 0) throw new SetupFailure(explainInstall(code, output));
    writeFileSync(stampFile, `${lockHash}\n`);
  } catch (error) {
    if (!kept) throw error;
    rmSync(packages, { recursive: true, force: true });
    renameSync(aside, packages);
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFailure(`${reason}\n${words.restored}`);
  }
  rmSync(aside, { recursive: true, force: true });
}
