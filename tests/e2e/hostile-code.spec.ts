import { fixtures } from '../pages/phone-code-on-screen.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './walk/test.ts';

const fixture = fixtures.find(({ name }) => name.includes('status region'));
if (!fixture) throw new Error('The fixture of the code in a status region has another name now.');
const { url, html } = fixture;
const { origin, pathname } = new URL(url);

test.use({ simulatorOptions: { pages: new Map([[origin + pathname, html]]) } });

const shown = async (tab: Tab) => (await tab.navi())?.parts.code?.text.replace(/\s/g, '');

test('shows the digits in their order on a page that runs from right to left', async ({ browser }) => {
  const tab = await browser.open(url);
  await tab.evaluate(() => {
    document.documentElement.dir = 'rtl';
  }, null);
  await expect.poll(() => shown(tab)).toMatch(/^\d{6}$/);
  const halves = await tab.inside(
    (_, root) =>
      [...(root?.querySelectorAll('[data-part="code"] span') ?? [])].map((half) => {
        const { left, right, top, bottom } = half.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    null,
  );
  const [first, second] = halves;
  // A narrow card has them below each other.
  expect(first && second && (first.right <= second.left || first.bottom <= second.top)).toBe(true);
});

test('lets go of a code when the page makes the look at it fail', async ({ browser }) => {
  const tab = await browser.open(url);
  await expect.poll(() => shown(tab)).toMatch(/^\d{6}$/);
  const before = await shown(tab);
  // Chromium's forms hand out their fields in place of their methods, to our script too.
  browser.expectErrors(/matches is not a function/);
  await tab.evaluate((digits) => {
    const holders = [...document.querySelectorAll('*')].filter(
      ({ childElementCount, textContent }) =>
        childElementCount === 0 && textContent.replace(/\D/g, '') === digits,
    );
    for (const holder of holders) {
      const form = document.createElement('form');
      const field = document.createElement('input');
      field.name = 'matches';
      form.append('Phone number verification', field);
      holder.before(form);
      holder.textContent = '111222';
    }
  }, before ?? '');
  await expect.poll(() => shown(tab)).not.toBe(before);
});

for (const rule of ['display: none', 'opacity: 0', 'clip-path: inset(50%)', 'translate: -200vw']) {
  test(`lets go of a code that a rule on some other attribute hides on a page at rest: ${rule}`, async ({
    browser,
  }) => {
    const tab = await browser.open(url);
    await expect.poll(() => shown(tab)).toMatch(/^\d{6}$/);
    await tab.evaluate((hiding) => {
      const style = document.createElement('style');
      style.textContent = `[data-state="done"] * { ${hiding} }`;
      document.head.append(style);
    }, rule);
    await tab.evaluate(() => {
      document.body.dataset.state = 'done';
    }, null);
    await expect.poll(() => shown(tab), { timeout: 3_000 }).toBeUndefined();
  });
}
