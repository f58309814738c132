import { pageCannotSeeInside } from './harness/secrecy.ts';
import type { Tab } from './harness/tab.ts';
import { expectGuide } from './walk/guide.ts';
import { expect, test } from './walk/test.ts';
import { changesOf, watchedMfaPrompt } from './walk/watched-page.ts';

const signIn = 'https://signin.aws.amazon.com/';
const noMfa = 'https://signin.aws.amazon.com/noMfa';
const link = { css: '#help' };
const prompt = { page: 'mfa-prompt', step: 1 } as const;

const parentOfHost = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('fukkyu-navi')?.parentElement?.localName ?? null, null);
const focusedPart = (tab: Tab) =>
  tab.inside((_, root) => root?.activeElement?.getAttribute('data-part') ?? null, null);

test.describe('on AWS’s page', () => {
  test.use({ simulatorOptions: { pages: new Map([[signIn, watchedMfaPrompt(300)]]) } });

  test('is one element that the page cannot look into', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await pageCannotSeeInside(tab);
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    await pageCannotSeeInside(tab);
  });

  test('changes nothing but its own element while it opens, points, scrolls and folds', async ({
    browser,
  }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    await tab.scrollTo(200);
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    await tab.press('Escape');
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    expect(await changesOf(tab)).toEqual([]);
  });

  test('hears a person only, not a script', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('fukkyu-navi');
      host?.click();
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }, null);
    await tab.inside((_, root) => root?.querySelector<HTMLElement>('[data-part="launcher"]')?.click(), null);
    await tab.scrollTo(200);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    expect(await focusedPart(tab)).toBeNull();
  });

  test('folds on Escape, and opens again by the keyboard', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    await tab.press('Escape');
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    expect(await focusedPart(tab)).toBe('launcher');
    await tab.press('Enter');
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
  });

  test('comes back, once, when the page throws it out', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.evaluate(() => document.querySelector('fukkyu-navi')?.remove(), null);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await pageCannotSeeInside(tab);
  });
});

test('stands in an open modal dialog, where alone it can be pressed, and leaves it again', async ({
  person,
}) => {
  person.world.consoleDoor = 'open';
  await person.opens('https://us-east-1.console.aws.amazon.com/iam/home#/security_credentials');
  const { tab } = person;
  const { assignMfa } = person.controls;
  await expectGuide(tab, { page: 'security-credentials', guide: 'folded', clear: [assignMfa] });
  expect(await parentOfHost(tab)).toBe('html');

  await tab.click(assignMfa);
  await expect.poll(() => parentOfHost(tab)).toBe('dialog');
  await pageCannotSeeInside(tab);
  await tab.click({ part: 'launcher' });
  await expect.poll(async () => (await tab.navi())?.open).toBe(true);
  await tab.press('Escape');
  await expect.poll(async () => (await tab.navi())?.open).toBe(false);
  expect(await tab.box('dialog')).not.toBeNull();

  await tab.press('Escape');
  await expect.poll(() => tab.box('dialog')).toBeNull();
  await expectGuide(tab, { page: 'security-credentials', guide: 'folded', clear: [assignMfa] });
  expect(await parentOfHost(tab)).toBe('html');
});

/** Sum of what moved without anybody's doing, as Chromium counts it; Firefox counts none. */
const shifted = (tab: Tab) =>
  tab.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return entries.reduce((sum, { value }) => sum + value, 0);
  }, null);

test('comes with all that belongs to it: nothing moves when more is known', async ({
  browser,
  simulator,
}) => {
  const step =
    '<!doctype html><html lang="en"><title>p</title><h1>Step 2: Phone number verification</h1><button>Call me now</button></html>';
  simulator.setPages(new Map([[noMfa, step]]));
  const tab = await browser.open(noMfa);
  for (let load = 0; load < 8; load++) {
    await tab.reload();
    await expectGuide(tab, {
      page: 'phone-verification',
      guide: 'open',
      step: 3,
      warns: true,
      pointsAt: { css: 'button' },
    });
    expect(await shifted(tab)).toBe(0);
  }
});
