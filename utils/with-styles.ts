/** By their paths; null for those that the page itself has named. */
const asked = new Map<string, Promise<unknown> | null>();

/**
 * Takes the place of Vite's own helper around each `import()` (wxt.config.ts), which is five times as large: it also
 * preloads scripts, knows nonces and raises events.
 * @param sheets paths in the build, of the styles of what is loaded
 * @returns what was loaded, once its styles hold; rejects when a part cannot be had
 */
export async function withStyles<Module>(
  load: () => Promise<Module>,
  sheets: readonly string[] = [],
): Promise<Module> {
  const [module] = await Promise.all([load(), ...sheets.map(sheet)]);
  return module;
}

function sheet(path: string): Promise<unknown> | null {
  const href = `/${path}`;
  const before = asked.get(path);
  if (before !== undefined) return before;
  const coming = document.querySelector(`link[href="${href}"]`)
    ? null
    : new Promise((resolve, reject) => {
        const link = document.createElement('link');
        document.head.append(
          Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: reject }),
        );
      });
  asked.set(path, coming);
  return coming;
}
