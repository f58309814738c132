import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { SetupFailure } from './failure.mjs';
import { root } from './root.mjs';
import { words } from './words.mjs';

const SILENCE_MS = 15_000;
/** Enough to hold the error summary that npm and apt-get print at their end. */
const KEPT_LINES = 400;
/** A frame of a stack trace, which npm prints for a refused connection. */
const stackFrame = /^(npm error)?\s+at .+:\d+:\d+\)?/;

/**
 * Runs a command in the repository's folder, passing its output through. While it is silent a line says that it
 * still works.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to the environment
 * @returns {Promise<{ code: number | 'not found', output: string }>} exit code, and the end of what it printed
 * @throws {SetupFailure} after an interrupt (Ctrl-C), once the command has ended
 */
export function run(command, args, env = {}) {
  console.log(`      ${words.running([command, ...args].join(' '))}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    const started = Date.now();
    /** @type {string[]} */
    let lines = [];
    const heartbeat = setInterval(
      () => console.log(`      ${words.stillRunning(Math.round((Date.now() - started) / 1000))}`),
      SILENCE_MS,
    );
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        if (!stackFrame.test(line)) console.log(line);
        lines = [...lines, line].slice(-KEPT_LINES);
        heartbeat.refresh();
      });
    }
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
      child.kill('SIGINT');
    };
    process.on('SIGINT', interrupt);
    const finish = (/** @type {number | 'not found'} */ code) => {
      clearInterval(heartbeat);
      process.off('SIGINT', interrupt);
      if (interrupted) reject(new SetupFailure(words.interrupted));
      else resolve({ code, output: lines.join('\n') });
    };
    child.on('error', () => finish('not found'));
    child.on('close', (code) => finish(code ?? 1));
  });
}
