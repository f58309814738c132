import { bundleWithStyles } from '../bench/recognise/bundle.ts';
import type { Show } from '../gallery/overlay.ts';
import type { ShowOwnPages } from '../gallery/own-pages.tsx';
import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { brokenPhrases } from './walk/broken-phrases.ts';
import { faintTexts } from './walk/contrast.ts';

declare const show: Show;
declare const showOwnPages: ShowOwnPages;

/** Not a host of ours: what is looked at is drawn there by our own code, in every state that there is. */
const address = 'https://gallery.example/';

async function open(browser: Driver, simulator: Simulator, entry: string): Promise<Tab> {
  const { script, styles } = await bundleWithStyles(entry);
  const head = `<meta charset="utf-8"><title>Gallery</title><style>${styles}</style>`;
  const code = script.replaceAll('</script', '<\\/script');
  const page = `<!doctype html><html><head>${head}</head><body><script>${code}</script></body></html>`;
  simulator.setPages(
    new Map([
      [address, page],
      [`${address}icon/icon.svg`, ''],
    ]),
  );
  return browser.open(address);
}

for (const lang of ['ja', 'en'] as const) {
  test(`every state of the overlay is readable for everyone, in ${lang}`, async ({ browser, simulator }) => {
    test.slow();
    const tab = await open(browser, simulator, 'tests/gallery/overlay.ts');
    const draw = (look: Parameters<Show>[0]) => tab.evaluate((wanted) => show(wanted), look);

    const light = { lang, colorScheme: 'light', textSize: 'normal', width: 360 } as const;
    expect(await draw(light)).toBeGreaterThan(150);
    expect.soft(await tab.axe('states')).toEqual([]);
    expect.soft(await faintTexts(tab)).toEqual([]);
    await draw({ lang, colorScheme: 'dark', textSize: 'large', width: 300 });
    expect.soft(await faintTexts(tab)).toEqual([]);
    expect.soft(await brokenPhrases(tab)).toEqual([]);
  });

  test(`every state of our own pages is readable for everyone, in ${lang}`, async ({
    browser,
    simulator,
  }) => {
    test.slow();
    const tab = await open(browser, simulator, 'tests/gallery/own-pages.tsx');
    expect(await tab.evaluate((wanted) => showOwnPages(wanted), lang)).toBeGreaterThan(150);
    expect.soft(await tab.axe('states')).toEqual([]);
    for (const theme of ['light', 'dark']) {
      await tab.evaluate((wanted) => {
        document.documentElement.style.colorScheme = wanted;
      }, theme);
      expect.soft(await faintTexts(tab, '[data-state]'), theme).toEqual([]);
    }
    expect.soft(await brokenPhrases(tab)).toEqual([]);
  });
}
