import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../../..');

interface Bundle {
  script: string;
  /** Of the style sheets that were imported as such. */
  styles: string;
}

/** One classic script out of a TypeScript file (path from the project's root) and all that it imports. */
export async function bundle(entry: string): Promise<string> {
  return (await bundleWithStyles(entry)).script;
}

export async function bundleWithStyles(entry: string): Promise<Bundle> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bundled' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const script = outputs.flatMap((output) => (output.type === 'chunk' ? output.code : []));
  const styles = outputs.flatMap((output) => (output.type === 'asset' ? output.source.toString() : []));
  if (script.length !== 1) throw new Error(`${entry} gave no single script.`);
  return { script: script.join(), styles: styles.join('') };
}
