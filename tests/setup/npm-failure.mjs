import { root } from './root.mjs';
import { words } from './words.mjs';

/** @typedef {readonly (readonly [RegExp, (registry: string) => string])[]} Causes */

/**
 * The registry cannot be talked to at all.
 * @type {Causes}
 */
const connection = [
  [/\b(SELF_SIGNED_CERT\w*|UNABLE_TO_\w*CERT\w*|CERT_\w+|DEPTH_ZERO\w*)\b/, words.registryCertificate],
  [
    /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    words.registryUnreachable,
  ],
];

/**
 * Everything else that `npm ci` is known to stumble over, the more certain sign first.
 * @type {Causes}
 */
const others = [
  [/code EUSAGE|from lock file/, () => words.lockMismatch],
  [/\bENOSPC\b/, () => words.diskFull],
  [/\bEINTEGRITY\b/, () => words.packageDamaged],
  [/code (E40\d|E5\d\d|ENEEDAUTH|ETARGET)\b/, words.registryRefused],
  [/\b(EACCES|EPERM|EROFS|EBUSY)\b/, () => words.notPermitted(root)],
];

/**
 * @param {Causes} causes
 * @param {string} output
 */
function firstOf(causes, output) {
  const registry = process.env.npm_config_registry ?? 'registry.npmjs.org';
  return causes.find(([sign]) => sign.test(output))?.[1](registry) ?? null;
}

/**
 * @param {string} output what npm printed
 * @returns {string | null} how to reach the registry; null when the output does not say that it was out of reach
 */
export const explainConnection = (output) => firstOf(connection, output);

/**
 * What went wrong in `npm ci`, for the person at the terminal.
 * @param {number | 'not found'} code exit code
 * @param {string} output
 * @returns {string}
 */
export function explainInstall(code, output) {
  if (code === 'not found') return words.noNpm;
  return firstOf([...others, ...connection], output) ?? words.npmFailed(code);
}
