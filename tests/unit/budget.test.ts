import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBudget, tooLarge, weighAgainst, type Budget } from '../bench/budget.ts';
import { loadedBy, weigh, type Build, type BuiltFile } from '../bench/sizes.ts';

const budget: Budget = { files: { 'a.js': 100 }, otherwise: 50, popup: 120, archive: 1_000 };

const file = (changes: Partial<BuiltFile>): BuiltFile => ({
  name: 'a.js',
  raw: 300,
  gzip: 100,
  deflated: 90,
  opensPopup: false,
  ...changes,
});

const build = (...files: BuiltFile[]): Build => ({ name: 'chrome-mv3', files });

describe('budget', () => {
  it('lets a file be exactly as large as its line', () => {
    expect(tooLarge(build(file({})), budget)).toEqual([]);
  });

  it('names the file that is one byte larger, and by how much', () => {
    expect(tooLarge(build(file({ gzip: 101 })), budget)).toEqual([
      'chrome-mv3: a.js is 101 bytes, 1 over its 100.',
    ]);
  });

  it('holds a file without a line to the common limit', () => {
    const [complaint] = tooLarge(build(file({}), file({ name: 'new.js', gzip: 51 })), budget);
    expect(complaint).toContain('new.js is 51 bytes, 1 over its 50');
  });

  it('adds up what the popup loads first, and the archive', () => {
    const files = [file({ opensPopup: true }), file({ name: 'b.js', gzip: 21, opensPopup: true })];
    const lines = weighAgainst(build(...files), budget);
    expect(lines.find(({ what }) => what.startsWith('popup'))).toMatchObject({ is: 121, most: 120 });
    expect(lines.find(({ what }) => what === 'whole archive')).toMatchObject({ is: 180, most: 1_000 });
    expect(tooLarge(build(...files), budget)).toEqual([
      'chrome-mv3: popup before the phone module is 121 bytes, 1 over its 120.',
    ]);
  });

  it('is kept in a file that can be read, with the sign-in script at 22.7 kB', () => {
    expect(readBudget()).toMatchObject({
      files: { 'content-scripts/sign-in.js': 25_000 },
      popup: 25_000,
      archive: 250_000,
    });
  });
});

describe('what the popup loads first', () => {
  const html = `<script type="module" crossorigin src="/chunks/popup.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/popup.css"><link rel="icon" href="/icon.svg">`;
  const files: Record<string, string> = {
    'popup.html': html,
    'chunks/popup.js': `import{a}from"./shared.js";import"./side.js";const later=()=>import("./phone.js");`,
    'chunks/shared.js': `export*from'../deep.js'`,
    'chunks/side.js': `import"./popup.js"`,
    'chunks/phone.js': '',
    'deep.js': '',
    'assets/popup.css': '',
    'icon.svg': '',
  };

  it('follows scripts, style sheets and static imports, and not what is imported later', () => {
    expect([...loadedBy('popup.html', (path) => files[path] ?? null)].toSorted()).toEqual([
      'assets/popup.css',
      'chunks/popup.js',
      'chunks/shared.js',
      'chunks/side.js',
      'deep.js',
    ]);
  });
});

describe('weighing a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('names files by their paths without the hash of the bundler', () => {
    mkdirSync(join(folder, 'chunks'), { recursive: true });
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, 'chunks/phone-ja-9FEce0-O.js'), 'a'.repeat(1_000));
    const { files } = weigh(folder);
    expect(files.map(({ name, raw }) => [name, raw])).toEqual([
      ['chunks/phone-ja.js', 1_000],
      ['manifest.json', 2],
    ]);
    expect(files[0]?.gzip).toBeLessThan(100);
  });

  it('says what to do when there is no build', () => {
    expect(() => weigh(join(folder, 'absent'))).toThrow('npm run build');
  });
});
