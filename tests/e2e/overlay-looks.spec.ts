import type { Tab } from './harness/tab.ts';
import { faintTexts } from './walk/contrast.ts';
import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

/** Relative brightness of the open guide's ground, 0 to 255. */
const brightness = (tab: Tab) =>
  tab.inside((_, root) => {
    const guide = root?.querySelector('[data-part="guide"]');
    const [red = 0, green = 0, blue = 0] = (guide ? getComputedStyle(guide).backgroundColor : '')
      .split(/[^\d.]+/)
      .filter(Boolean)
      .map(Number);
    return (red + green + blue) / 3;
  }, null);

/** What moves, or moved as it came: on a busy machine that may be over before it can be asked for. */
const movingParts = (tab: Tab) =>
  tab.inside(
    (_, root) =>
      [...(root?.querySelectorAll('*') ?? [])].filter(
        (part) => part.getAnimations().length > 0 || getComputedStyle(part).animationName !== 'none',
      ).length,
    null,
  );

/** Asks axe about every state of the overlay: launcher, open guide, code board, folded with the code board. */
async function isAccessibleAllTheWay(person: Person): Promise<void> {
  test.slow();
  // axe wants to add a style element of its own, which AWS's policy refuses.
  person.browser.expectErrors(/Applying inline style violates|blocked an inline style/);
  const isClean = async () => {
    expect(await person.tab.axe('navi')).toEqual([]);
    expect(await faintTexts(person.tab)).toEqual([]);
  };
  await person.reachesMfaPrompt();
  await isClean();
  await person.presses({ part: 'launcher' });
  await person.sees({ page: 'mfa-prompt', guide: 'open', step: 1, pointsAt: person.controls.troubleshoot });
  await isClean();
  await person.presses({ part: 'launcher' });
  await person.goesFromPromptToMail();
  await person.goesFromMailToPhone();
  await isClean();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  const codePage = { page: 'phone-code-on-screen', step: 3, code, warns: true } as const;
  await person.sees({ ...codePage, guide: 'open' });
  await isClean();
  await person.presses({ part: 'launcher' });
  await person.sees({ ...codePage, guide: 'folded' });
  await isClean();
}

/** Selectors of parts that are not there, or that have no line around them in a colour other than their ground's. */
const withoutEdge = (tab: Tab, selectors: readonly string[]) =>
  tab.inside((wanted, root) => {
    return wanted.filter((selector) => {
      const part = root?.querySelector(selector);
      if (!part) return true;
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(part);
      return parseFloat(borderTopWidth) === 0 || borderTopColor === backgroundColor;
    });
  }, selectors);

async function reachesCode(person: Person): Promise<Person> {
  await person.reachesPhoneStep();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  await person.sees({ page: 'phone-code-on-screen', guide: 'open', step: 3, code, warns: true });
  return person;
}

test.describe('in light colours, with motion', () => {
  test('is accessible in every state, and leads the eye', async ({ person }) => {
    await isAccessibleAllTheWay(person);
    await person.presses({ part: 'launcher' });
    await expect.poll(() => movingParts(person.tab)).toBeGreaterThan(0);
    expect(await brightness(person.tab)).toBeGreaterThan(200);
  });
});

test.describe('in dark colours, without motion', () => {
  test.use({ browserOptions: { colorScheme: 'dark', reducedMotion: 'reduce' } });

  test('is accessible in every state, and at rest', async ({ person }) => {
    await isAccessibleAllTheWay(person);
    await person.presses({ part: 'launcher' });
    await expect.poll(() => brightness(person.tab)).toBeGreaterThan(0);
    expect(await brightness(person.tab)).toBeLessThan(60);
    expect((await person.tab.navi())?.parts).toHaveProperty('code');
    expect(await movingParts(person.tab)).toBe(0);
  });
});

test.describe('in forced colours', () => {
  test.use({ browserOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('has an edge around every part, and a verdict in words', async ({ person, browser }, info) => {
    const { tab } = await reachesCode(person);
    expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches, null)).toBe(true);
    await expect.poll(() => withoutEdge(tab, ['.guide', '.board', '.ring', '.warning'])).toEqual([]);
    await tab.screenshot(info.outputPath('forced-open.png'));
    await person.presses({ part: 'launcher' });
    await expect.poll(() => withoutEdge(tab, ['.launcher', '.board', '.ring', '.warning'])).toEqual([]);
    await tab.screenshot(info.outputPath('forced-folded.png'));
    const popup = await browser.openExtensionPage('popup.html');
    const verdicts = { '+819012345678': '合う形です', '+81 090-1234-5678': 'おすすめできません' };
    for (const [number, words] of Object.entries(verdicts)) {
      await popup.fill('input[type="tel"]', number);
      await expect.poll(async () => (await popup.parts())['phone-verdict']?.text).toContain(words);
    }
    await popup.screenshot(info.outputPath('forced-popup.png'));
  });
});
