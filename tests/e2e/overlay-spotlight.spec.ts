import type { Tab } from './harness/tab.ts';
import { expectGuide } from './walk/guide.ts';
import { expect, test } from './walk/test.ts';
import { watchedMfaPrompt } from './walk/watched-page.ts';

const signIn = 'https://signin.aws.amazon.com/';
const link = { css: '#help' };
const onTheLink = { page: 'mfa-prompt', guide: 'open', step: 1, pointsAt: link } as const;

test.use({ simulatorOptions: { pages: new Map([[signIn, watchedMfaPrompt(2_000)]]) } });

async function openGuide(tab: Tab): Promise<void> {
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded', clear: [link] });
  await tab.click({ part: 'launcher' });
}

/** The page draws its link anew, as client-side rendering does. */
const redraw = (tab: Tab) =>
  tab.evaluate(() => {
    const old = document.querySelector('#help');
    old?.replaceWith(old.cloneNode(true));
  }, null);
const scrollTop = (tab: Tab) => tab.evaluate(() => Math.round(scrollY), null);
/** What is left of a smooth scroll would be added to a jump made during it. */
const scrollEnd = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener(
          'scrollend',
          () => {
            resolve();
          },
          { once: true },
        );
      }),
    null,
  );

test('scrolls to a control that is off screen, once', async ({ browser }) => {
  const tab = await browser.open(signIn);
  const ended = scrollEnd(tab);
  await openGuide(tab);
  await ended;
  expect(await scrollTop(tab)).toBeGreaterThan(1_300);
  await expectGuide(tab, onTheLink);
  const box = await tab.box(link);
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(700);

  await tab.scrollTo(0);
  await redraw(tab);
  await expectGuide(tab, onTheLink);
  expect(await scrollTop(tab)).toBe(0);
});

test('follows the control through scrolling, a shifted layout and a new drawing', async ({ browser }) => {
  const tab = await browser.open(signIn);
  await openGuide(tab);
  await expectGuide(tab, onTheLink);
  await tab.scrollTo(1_500);
  await expectGuide(tab, onTheLink);
  await tab.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.style.marginTop = '80px';
  }, null);
  await expectGuide(tab, onTheLink);
  await redraw(tab);
  await expectGuide(tab, onTheLink);
  await tab.evaluate(() => document.querySelector('#help')?.setAttribute('style', 'left: 400px'), null);
  await expectGuide(tab, onTheLink);
});

test('goes with the control, and comes back with it', async ({ browser }) => {
  const tab = await browser.open(signIn);
  await openGuide(tab);
  await expectGuide(tab, onTheLink);
  const show = (value: string) =>
    tab.evaluate((display) => document.querySelector('#help')?.setAttribute('style', display), value);
  await show('display: none');
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'open', step: 1 });
  await show('');
  await expectGuide(tab, onTheLink);
});
