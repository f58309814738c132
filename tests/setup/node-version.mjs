import { SetupFailure } from './failure.mjs';
import { words } from './words.mjs';

/** Platforms for which package.json brings its own Node 24 (optionalDependencies). */
const bundled = ['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-arm64'];

/**
 * The lowest Node.js that can run set-up and, where no Node 24 is bundled, also the tools: wxt and vitest want 22.12,
 * TypeScript files without a flag 22.18.
 * @param {string} platform `process.platform-process.arch`
 * @returns {'20.0' | '22.18'}
 */
export function lowestNode(platform) {
  return bundled.includes(platform) ? '20.0' : '22.18';
}

/**
 * @param {string} version such as 20.20.2
 * @param {string} lowest such as 22.18
 */
export function isAtLeast(version, lowest) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = lowest.split('.').map(Number);
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}

/** @throws {SetupFailure} when the Node.js that runs this is too old */
export function checkNode() {
  const platform = `${process.platform}-${process.arch}`;
  const found = process.versions.node;
  const lowest = lowestNode(platform);
  if (isAtLeast(found, lowest)) return;
  throw new SetupFailure(
    bundled.includes(platform)
      ? words.nodeTooOld(found, lowest)
      : words.noPlatformNode(platform, found, lowest),
  );
}
