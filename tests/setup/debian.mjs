import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { SetupFailure } from './failure.mjs';
import { run } from './run.mjs';
import { words } from './words.mjs';

/**
 * How packages can be installed here.
 * `none`: not Debian. Ubuntu is not: its chromium and firefox packages only start a snap, which automation cannot drive.
 * @param {{ osRelease: string, uid: number | undefined, sudo: () => boolean }} machine contents of /etc/os-release
 *   (empty where there is none), user id, whether `sudo` works without a password
 * @returns {'root' | 'sudo' | 'no rights' | 'none'}
 */
export function debianAccess({ osRelease, uid, sudo }) {
  const field = (/** @type {string} */ name) =>
    new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(osRelease)?.[1]?.split(' ') ?? [];
  const family = [...field('ID'), ...field('ID_LIKE')];
  if (!family.includes('debian') || family.includes('ubuntu')) return 'none';
  if (uid === 0) return 'root';
  return sudo() ? 'sudo' : 'no rights';
}

/** How packages can be installed on the machine that runs this. */
export function accessHere() {
  return debianAccess({
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    uid: process.getuid?.(),
    sudo: () => spawnSync('sudo', ['-n', 'true']).status === 0,
  });
}

/** @param {string} name a Debian package */
export const isInstalled = (name) =>
  spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  }).stdout?.trim() === 'installed';

/**
 * @param {readonly string[]} names
 * @returns {string} what a person would type
 */
export const aptCommand = (names) => `sudo apt-get update && sudo apt-get install ${names.join(' ')}`;

/**
 * Installs Debian packages without asking anything. Nothing is removed or upgraded unless a package needs it.
 * @param {readonly string[]} names
 * @param {'root' | 'sudo'} access
 * @throws {SetupFailure}
 */
export async function installPackages(names, access) {
  // A new desktop often updates itself in the background: wait for that instead of failing.
  const patient = ['-o', 'DPkg::Lock::Timeout=300'];
  const apt = (/** @type {readonly string[]} */ args) =>
    access === 'root'
      ? run('apt-get', [...patient, ...args], { DEBIAN_FRONTEND: 'noninteractive' })
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patient, ...args]);
  // One broken source makes the update fail although the packages may be at hand: the installation decides.
  await apt(['update']);
  const { code } = await apt(['install', '--yes', '--no-install-recommends', ...names]);
  if (code !== 0) throw new SetupFailure(words.aptFailed(aptCommand(names)));
}
