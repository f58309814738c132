import { rm } from 'node:fs/promises';
import { allFixtures } from '../pages/all.ts';
import type { Fixture } from '../pages/fixture.ts';
import { bundle } from '../bench/recognise/bundle.ts';
import type { Tab } from './harness/tab.ts';
import { writeSampleExtension } from './harness/sample-extension.ts';
import { expect, test } from './harness/test.ts';
import type { Reading, Wanted } from './recogniser.ts';

declare const readFixture: (options: Wanted) => Promise<Reading>;

let recogniser = '';
// The product itself would change the page in real time, in the middle of the driven one.
let extension = '';
test.use({
  browserOptions: async ({}, use) => {
    extension ||= await writeSampleExtension('apart');
    await use({ extension });
  },
});
test.beforeAll(async () => {
  recogniser ||= await bundle('tests/e2e/recogniser.ts');
});
test.afterAll(async () => {
  await rm(extension, { recursive: true, force: true });
  extension = '';
});

const withRecogniser = (html: string) => html.replace('<head>', () => `<head><script>${recogniser}</script>`);

const addressOf = ({ url }: Fixture) => new URL(url).origin + new URL(url).pathname;

async function readingOf(tab: Tab, { url, acts, target, inPanels = {} }: Fixture): Promise<Reading> {
  // Addresses that differ in their fragment only would keep the document.
  await tab.goto('about:blank');
  await tab.goto(url);
  return tab.evaluate((options) => readFixture(options), {
    acts: acts === true,
    target: target ?? null,
    inPanels,
  });
}

/** The stand-in serves no other port; the host gate's own test knows them. */
const reachable = allFixtures.filter(({ url }) => new URL(url).port === '');

/** Each group is one test, so that a browser is set up once for all its pages. */
const groups = Map.groupBy(reachable, ({ name }) => name.split(':')[0] ?? name);

for (const [group, fixtures] of groups) {
  test(`reads ${group} as what it is, whichever entry looks first`, async ({ browser, simulator }) => {
    const tab = await browser.open('about:blank');
    for (const fixture of fixtures) {
      simulator.setPages(new Map([[addressOf(fixture), withRecogniser(fixture.html)]]));
      const reading = await readingOf(tab, fixture);
      expect.soft(reading, fixture.name).toMatchObject({
        page: fixture.expect,
        code: fixture.code ?? null,
        iam: fixture.iam ?? false,
        rivals: [],
        astray: [],
        ...(fixture.target !== undefined && { isOnTarget: true }),
        ...(fixture.noTarget && { hasTarget: false }),
        ...(fixture.code === undefined && { everShown: fixture.codeBefore ? [fixture.codeBefore] : [] }),
      });
    }
  });
}
