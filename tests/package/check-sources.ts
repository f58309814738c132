/**
 * `npm run zip:check`: makes the archives, unpacks the sources into an empty folder, builds there as docs/store/reviewers.md
 * tells a reviewer, and compares the three archives byte for byte. It takes some minutes and the npm registry.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { filesOf } from './archive.ts';
import { differences } from './compare.ts';

const root = join(import.meta.dirname, '../..');
const archivesIn = (folder: string) =>
  readdirSync(join(folder, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort();

/** Without the commands of our own node_modules: the reviewer has none but Node.js and npm. */
const reviewer = {
  ...process.env,
  PATH: process.env.PATH?.split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
};

function run(folder: string, ...args: string[]): void {
  console.log(`${folder}$ npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    env: reviewer,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
}

function unpack(archive: string, folder: string): void {
  for (const [path, content] of filesOf(readFileSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

for (const name of archivesIn(root)) rmSync(join(root, '.output', name));
run(root, 'run', 'zip');
const archives = archivesIn(root);
const sources = archives.find((name) => name.endsWith('-sources.zip'));
if (archives.length !== 3 || !sources)
  throw new Error(`three archives were expected: ${archives.join(', ')}`);

const rebuilt = mkdtempSync(join(tmpdir(), 'fukkyu-navi-sources-'));
unpack(join(root, '.output', sources), rebuilt);
run(rebuilt, 'ci');
run(rebuilt, 'run', 'zip');

for (const name of archives) {
  const [ours, theirs] = [root, rebuilt].map((folder) => readFileSync(join(folder, '.output', name)));
  const lines = ours && theirs ? differences(ours, theirs) : [];
  console.log(`${name}: ${lines.length === 0 ? 'the same bytes' : `differs\n  ${lines.join('\n  ')}`}`);
  if (lines.length > 0) process.exitCode = 1;
}
if (process.exitCode) console.log(`The rebuilt archives are kept in ${rebuilt}`);
else rmSync(rebuilt, { recursive: true });
