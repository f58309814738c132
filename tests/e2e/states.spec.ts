import { bundle } from '../bench/recognise/bundle.ts';
import type { Show } from '../gallery/gallery.ts';
import { expect, test } from './harness/test.ts';
import { brokenPhrases } from './walk/broken-phrases.ts';
import { faintTexts } from './walk/contrast.ts';

declare const show: Show;

/** Not a host of ours: the overlay is drawn there by its own code, in every state that the worker can cause. */
const address = 'https://gallery.example/';

for (const lang of ['ja', 'en'] as const) {
  test(`every state of the overlay is accessible in ${lang}, and breaks no line within a phrase`, async ({
    browser,
    simulator,
  }) => {
    const script = await bundle('tests/gallery/gallery.ts');
    const page = `<!doctype html><html><head><title>Gallery</title></head><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
    simulator.setPages(new Map([[address, page]]));
    const tab = await browser.open(address);
    const draw = (look: Parameters<Show>[0]) => tab.evaluate((wanted) => show(wanted), look);

    const look = { lang, textSize: 'normal', width: 360 } as const;
    expect(await draw({ ...look, colorScheme: 'light' })).toBeGreaterThan(150);
    expect.soft(await tab.axe('states')).toEqual([]);
    expect.soft(await faintTexts(tab)).toEqual([]);
    expect.soft(await brokenPhrases(tab)).toEqual([]);
    await draw({ ...look, colorScheme: 'dark' });
    expect.soft(await faintTexts(tab)).toEqual([]);
    await draw({ ...look, colorScheme: 'dark', textSize: 'large', width: 300 });
    expect.soft(await brokenPhrases(tab)).toEqual([]);
  });
}
