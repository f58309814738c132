import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** One file of a build, sizes in bytes. */
export interface BuiltFile {
  /** Path inside the build, with `/`, without the hash that the bundler puts before the ending. */
  name: string;
  raw: number;
  gzip: number;
  /** As an archive holds it. */
  deflated: number;
  /** Needed before the popup can be used. */
  opensPopup: boolean;
}

export interface Build {
  name: string;
  files: readonly BuiltFile[];
}

/** The folders of both builds; the second one stands beside the first. */
export function buildFolders(chromium: string): readonly string[] {
  return [chromium, join(dirname(chromium), 'firefox-mv3')];
}

/** Weighs all files of a build. @throws Error when there is no build */
export function weigh(folder: string): Build {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build in ${folder}: run npm run build first.`);
  }
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const read = (path: string) => readFileSync(join(folder, path));
  const opening = loadedBy('popup.html', (path) => (paths.includes(path) ? read(path).toString() : null));
  const files = paths.toSorted().map((path): BuiltFile => {
    const bytes = read(path);
    return {
      name: path.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, ''),
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      deflated: deflateRawSync(bytes, { level: 9 }).length,
      opensPopup: opening.has(path),
    };
  });
  return { name: basename(folder), files };
}

const references = [/<script[^>]* src="\/([^"]+)"/g, /<link rel="stylesheet"[^>]* href="\/([^"]+)"/g];
/** Static imports only: what `import()` asks for comes later. */
const staticImports = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** The scripts and style sheets that a page loads before it runs, by their paths in the build. */
export function loadedBy(page: string, read: (path: string) => string | null): ReadonlySet<string> {
  const loaded = new Set<string>();
  const add = (path: string) => {
    const text = loaded.has(path) ? null : read(path);
    if (text === null) return;
    loaded.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, imported] of text.matchAll(staticImports))
      add(posix.join(posix.dirname(path), imported ?? ''));
  };
  const html = read(page) ?? '';
  for (const reference of references) {
    for (const [, path] of html.matchAll(reference)) add(path ?? '');
  }
  return loaded;
}
