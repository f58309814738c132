import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as playwright } from '@playwright/test';
import { completeOptions, type BrowserName } from './harness/options.ts';

/** The build of the project's browser; no browser is started. */
const test = playwright.extend<{ build: BrowserName; folder: string }>({
  build: async ({}, use, { project }) => {
    await use(project.name === 'firefox' ? 'firefox' : 'chromium');
  },
  folder: async ({ build }, use) => {
    await use(completeOptions(build, {}).extension);
  },
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const code = (folder: string) =>
  filesIn(folder)
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => ({ name: file.slice(folder.length + 1), text: readFileSync(file, 'utf8') }));

/** `name: why`, for every built script or page in which the pattern occurs. */
const found = (folder: string, pattern: RegExp): string[] =>
  code(folder).flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));

test('has the manifest that was reviewed: nothing more is asked for, nothing is open to the web', ({
  build,
  folder,
}) => {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const reviewed = read(join(import.meta.dirname, `manifest-${build}.json`));
  expect(read(join(folder, 'manifest.json'))).toEqual(reviewed);
  expect(reviewed).not.toHaveProperty('web_accessible_resources');
  expect(reviewed).not.toHaveProperty('externally_connectable');
  expect(reviewed).not.toHaveProperty('host_permissions');
});

test('cannot reach a network', ({ folder }) => {
  const network =
    /\b(?:fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts|SharedWorker)\b(?!["'\w-])/g;
  expect(found(folder, network)).toEqual([]);
});

test('loads nothing from elsewhere', ({ folder }) => {
  expect(found(folder, /\bnew (?:Image|Audio|Worker)\b|\b(?:prefetch|preconnect|dns-prefetch)\b/g)).toEqual(
    [],
  );
  expect(
    found(folder, /(?:src|href|action|import|from|url)\s*[=(]?\s*["'(]\s*(?:https?:)?\/\/[^"')]*/g),
  ).toEqual([]);
});

test('makes no code of text, and no markup', ({ folder }) => {
  expect(found(folder, /\b(?:eval|Function)\s*\(\s*["'`\w]|\bset(?:Timeout|Interval)\(["'`]/g)).toEqual([]);
  const markup =
    /\.(?:(?:inner|outer)HTML|insertAdjacentHTML|setHTML\w*|srcdoc|createContextualFragment|parse(?:FromString|HTML\w*))\b|document\.write|\b(?:DOMParser|XSLTProcessor)\b/g;
  expect(found(folder, markup)).toEqual([]);
});

test('listens to no other extension and to no message of a page', ({ folder }) => {
  // The polyfill wraps an external event where it exists; to listen to one, it has to be asked for by its name.
  expect(found(folder, /\.on(?:Message|Connect|UserScript\w*)External\b/g)).toEqual([]);
  expect(found(folder, /\bonmessage\b|addEventListener\(\s*["'`]message\b/g)).toEqual([]);
});

test('has no source maps, no tests and nothing hidden in it', ({ folder }) => {
  const names = filesIn(folder).map((file) => file.slice(folder.length + 1));
  const expected =
    /^(?:manifest\.json|background\.js|licences\.txt|[\w-]+\.html|(?:chunks|content-scripts)\/[\w.-]+\.js|assets\/[\w.-]+\.css|icon\/\w+\.(?:png|svg)|_locales\/\w\w\/messages\.json|managed[\w-]*\.json)$/;
  expect(names.filter((name) => !expected.test(name))).toEqual([]);
  expect(names).toContain('licences.txt');
});
