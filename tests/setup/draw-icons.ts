/**
 * Draws public/icon/icon.svg as the PNG sizes that browsers ask for. Run by hand after the drawing has changed:
 * `node tests/setup/draw-icons.ts`; the PNGs are committed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browsers.mjs';

const folder = join(import.meta.dirname, '..', '..', 'public', 'icon');
const svg = readFileSync(join(folder, 'icon.svg')).toString('base64');
const browser = await chromium.launch({ executablePath: chromiumPath() });

for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page
    .locator('img')
    .evaluate((image) => (image instanceof HTMLImageElement ? image.decode() : undefined));
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}

await browser.close();
