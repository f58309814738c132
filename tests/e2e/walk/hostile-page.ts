import { readFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { Tab } from '../harness/tab.ts';

/** An MFA prompt with scripts or markup of a page that means us ill; `head` is run before any content script. */
export function hostilePrompt({ head = '', body = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Sign in</title><style>body { margin: 0 }</style>${head}</head><body>
    <main style="padding: 24px"><h1>Multi-factor authentication</h1><label>MFA code <input id="mfaCode"></label>
    <p><a href="#help" id="help">Troubleshoot MFA</a></p>${body}</main></body></html>`;
}

/** `fn` as a script element; it can use nothing from its own file. */
export const scriptOf = (fn: () => void): string => `<script>(${String(fn)})()</script>`;

/** Lays a style sheet of the page's own over everything. */
export const restyle = (tab: Tab, css: string): Promise<void> =>
  tab.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }, css);

/** How many colours a picture of the tab has where this part of ours stands: what is not painted has one. */
export async function coloursOf(tab: Tab, part: string, info: TestInfo): Promise<number> {
  const box = (await tab.navi())?.parts[part]?.box;
  if (!box) return 0;
  const path = info.outputPath('seen.png');
  await tab.screenshot(path);
  const png = `data:image/png;base64,${(await readFile(path)).toString('base64')}`;
  return tab.inside(
    async ({ src, x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(src.slice(src.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(x, y, width, height) ?? { data: [] };
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).toString());
      return colours.size;
    },
    { src: png, ...box },
  );
}
