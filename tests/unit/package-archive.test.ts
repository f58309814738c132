import { createZip } from '@aklinker1/zero-zip';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filesOf } from '../package/archive.ts';
import { differences } from '../package/compare.ts';

/** Packed by what WXT packs with. */
const zip = (files: Record<string, string | Uint8Array>) => {
  const archive = createZip();
  for (const [path, content] of Object.entries(files)) archive.addFile(path, content);
  return archive.toBuffer();
};

it('reads back every file that was packed', async () => {
  const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?\.ts$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, fc.uint8Array({ maxLength: 200 })), async (files) => {
      const read = filesOf(await zip(files));
      expect([...read].map(([name, content]) => [name, [...content]])).toEqual(
        Object.entries(files).map(([name, content]) => [name, [...content]]),
      );
    }),
  );
});

it('takes nothing else for an archive', () => {
  expect(() => filesOf(Buffer.from('<!doctype html>, long enough to hold an end'))).toThrow(
    'not a ZIP archive',
  );
});

it('finds nothing between an archive and its twin', async () => {
  expect(differences(await zip({ 'a.js': '1' }), await zip({ 'a.js': '1' }))).toEqual([]);
});

it('names the file, and the place in it, that came out differently', async () => {
  const ours = await zip({ 'a.js': 'same', 'b.js': 'const root = "/home/one"' });
  const theirs = await zip({ 'a.js': 'same', 'b.js': 'const root = "/tmp/two"' });
  expect(differences(ours, theirs)).toEqual([
    String.raw`b.js: byte 15 of 24: "const root = \"/home/one\"" became "const root = \"/tmp/two\""`,
  ]);
});

it('names what is missing and what was added', async () => {
  expect(differences(await zip({ 'a.js': '1' }), await zip({ 'b.js': '1' }))).toEqual([
    'missing: a.js',
    'added: b.js',
  ]);
});

it('does not call archives the same whose files only stand in another order', async () => {
  const ours = await zip({ 'a.js': '1', 'b.js': '2' });
  const theirs = await zip({ 'b.js': '2', 'a.js': '1' });
  expect(differences(ours, theirs)).toHaveLength(1);
});
