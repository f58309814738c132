import { rm } from 'node:fs/promises';
import { writeSampleExtension } from './harness/sample-extension.ts';
import { pageCannotSeeInside } from './harness/secrecy.ts';
import { expect, test } from './harness/test.ts';

declare const chrome: { i18n: { getUILanguage(): string } };

const signIn = 'https://signin.aws.amazon.com/';
const page = `<!doctype html><html lang="en"><title>p</title><main style="height: 3000px"><a id="mail" target="_blank"
  href="/two" style="position: absolute; top: 2500px">mail</a></main><script>addEventListener('click', (e) =>
  { document.title = [...e.composedPath()].map((n) => n.nodeName).slice(0, -1).join(' ') })</script></html>`;

let extension = '';
test.use({
  browserOptions: async ({}, use) => {
    extension ||= await writeSampleExtension();
    await use({ extension });
  },
  simulatorOptions: {
    pages: new Map([
      [signIn, page],
      [`${signIn}two`, '<!doctype html><title>two</title>'],
    ]),
  },
});
// A worker runs this after every group of tests that it is given, and may be given another one of this file.
test.afterAll(async () => {
  await rm(extension, { recursive: true, force: true });
  extension = '';
});

test('acts on the overlay through its closed root, which the page cannot see', async ({ browser }) => {
  const tab = await browser.open(signIn);
  await expect.poll(() => tab.navi()).toMatchObject({ page: 'sign-in-identity', open: false });
  await pageCannotSeeInside(tab);
  await tab.click({ part: 'launcher' });
  await expect.poll(() => tab.navi()).toMatchObject({ open: true, parts: { launcher: { text: '案内' } } });
  await pageCannotSeeInside(tab);
  expect(await tab.evaluate(() => document.title, null)).toBe('FUKKYU-NAVI HTML #document');
  await expect.poll(() => browser.storage()).toEqual({ opened: true });
  expect((await tab.axe('navi')).map(({ rule }) => rule)).toEqual(['image-alt']);
  await pageCannotSeeInside(tab);
});

test('drives the popup page', async ({ browser }) => {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.fill('input[type="tel"]', 'old');
  await popup.fill('input[type="tel"]', '+81９0-1234');
  await expect.poll(() => popup.text({ part: 'phone-verdict' })).toBe('+81９0-1234');
  expect((await popup.parts())['phone-verdict']?.attributes['data-verdict']).toBe('empty');
  expect(await popup.axe('page')).toEqual([]);
});

test('follows a link into a new tab, and starts each test empty', async ({ browser }, info) => {
  expect(await browser.storage()).toEqual({});
  expect(await browser.pages()).toEqual([]);
  const tab = await browser.open(signIn);
  await tab.click('#mail');
  const mail = await browser.waitForTab((url) => url.endsWith('/two'));
  await expect.poll(() => mail.navi()).not.toBeNull();
  await mail.screenshot(info.outputPath('mail.png'));
  expect(await browser.pages()).toHaveLength(2);
});

test('keeps the profile over a restart', async ({ browser }) => {
  await browser.setStorage({ step: 2 });
  await browser.restart();
  expect(await browser.storage()).toEqual({ step: 2 });
});

const surroundings = () => ({
  language: navigator.language.slice(0, 2),
  width: innerWidth,
  height: innerHeight,
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  pixelRatio: devicePixelRatio,
});

test('starts browsers with the wanted settings, each with a profile of its own', async ({
  browser,
  anotherBrowser,
}) => {
  await browser.setStorage({ step: 2 });
  const viewport = { width: 600, height: 500 };
  const other = await anotherBrowser({ lang: 'en', viewport, colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await other.storage()).toEqual({});
  const changed = { language: 'en', ...viewport, isDark: true, isStill: true, pixelRatio: 1 };
  expect(await (await other.open(signIn)).evaluate(surroundings, null)).toEqual(changed);
  expect(await (await other.openExtensionPage('popup.html')).evaluate(surroundings, null)).toEqual(changed);

  const popup = await browser.openExtensionPage('popup.html');
  const usual = { language: 'ja', width: 1280, height: 720, isDark: false, isStill: false, pixelRatio: 1 };
  expect(await popup.evaluate(surroundings, null)).toEqual(usual);
  expect(await popup.evaluate(() => chrome.i18n.getUILanguage(), null)).toBe('ja');
});

test('hears errors of every part of the extension', async ({ browser }) => {
  const tab = await browser.open(signIn);
  await tab.click({ part: 'launcher' });
  await tab.click({ part: 'guide', text: '終える' });
  await browser.openExtensionPage('popup.html#fault');
  await browser.setStorage({ fault: true });
  for (const source of [/content script/, /popup/, /background/]) {
    await expect.poll(() => browser.unexpectedErrors()).toContainEqual(expect.stringMatching(source));
    browser.expectErrors(source);
  }
});
