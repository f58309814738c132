import { accountJa } from '../../utils/guide/account-ja.ts';
import { phoneJa } from '../../utils/guide/phone-ja.ts';
import type { Parts } from './harness/navi.ts';
import type { Person } from './walk/person.ts';
import { shownShare } from './walk/shown.ts';
import { expect, test } from './walk/test.ts';

const wrongNumber = '+81 090-1234-5678';

const parts = async (person: Person): Promise<Parts> => (await person.tab.navi())?.parts ?? {};
const matchOf = async (person: Person) => (await parts(person))['number-match']?.attributes['data-match'];
/** In another writing than AWS's: only the line counts. */
const save = (person: Person, text: string) =>
  person.browser.setStorage({ contactNumber: { version: 1, text } });

/** The phone step with all that it had before there was a pre-flight. */
async function reachesPhoneStep(person: Person): Promise<void> {
  await person.reachesPhoneStep();
  const { call } = person.controls;
  await person.sees({ page: 'phone-verification', guide: 'open', step: 3, warns: true, pointsAt: call });
}

test.describe('before the call, 2026', () => {
  test.use({ simulatorOptions: { ui: '2026-en' } });

  test('the last digits on the page are held against the saved number', async ({ person }, info) => {
    await save(person, '090-1234-5678');
    await reachesPhoneStep(person);
    await expect.poll(() => matchOf(person)).toBe('matches');
    const { preflight, 'phone-verdict': verdict } = await parts(person);
    expect(preflight?.text).toContain('5678');
    for (const check of phoneJa.checks) expect(preflight?.text).toContain(check);
    expect(verdict).toBeUndefined();
    await person.tab.screenshot(info.outputPath('preflight-2026.png'));

    await save(person, '090-1234-9999');
    await expect.poll(() => matchOf(person)).toBe('differs');
    await save(person, '');
    await expect.poll(() => matchOf(person)).toBe('none');
  });

  test('it ends with the call, and the code never gets into it', async ({ person }) => {
    person.world.voiceDirection = 'screen-to-phone';
    await reachesPhoneStep(person);
    await expect.poll(() => matchOf(person)).toBe('none');
    await person.asksForCall();
    await expect.poll(async () => (await parts(person)).preflight).toBeUndefined();
    const code = await person.readsCodeOnPage();
    await expect.poll(async () => (await parts(person)).code?.text.replace(/\s/g, '')).toBe(code);
    expect(await matchOf(person)).toBeUndefined();
  });
});

test.describe('before the call, classic', () => {
  test.use({ simulatorOptions: { ui: 'classic-ja', phone: wrongNumber } });

  test('a number that AWS shows whole is judged as well', async ({ person }, info) => {
    await save(person, '090-1234-5678');
    await reachesPhoneStep(person);
    await expect.poll(() => matchOf(person)).toBe('matches');
    const { preflight, 'phone-verdict': verdict } = await parts(person);
    expect(verdict?.attributes).toMatchObject({
      'data-verdict': 'unusable',
      'data-reasons': 'trunk-zero-after-country-code separators-present',
    });
    expect(preflight?.text).toContain(phoneJa.checks[0]);
    await person.tab.screenshot(info.outputPath('preflight-classic.png'));
    await save(person, '03-1234-5678');
    await expect.poll(() => matchOf(person)).toBe('differs');
  });
});

const announced = (person: Person) =>
  person.tab.inside(
    (_, root) =>
      [...(root?.querySelectorAll('[role="status"]') ?? [])].map((part) => part.textContent).join(' '),
    null,
  );

for (const [width, height] of [
  [360, 640],
  [640, 360],
  [1280, 600],
] as const) {
  test.describe(`before the call, in a window of ${width} × ${height}`, () => {
    test.use({
      browserOptions: { viewport: { width, height } },
      simulatorOptions: { ui: 'classic-ja', phone: wrongNumber },
    });

    test('what speaks against the number is read before the button is pressed', async ({ person }, info) => {
      await save(person, '+818011112222');
      await reachesPhoneStep(person);
      for (const part of ['number-match', 'phone-verdict'])
        await expect.poll(() => shownShare(person.tab, `[data-part=${part}]`), part).toBe(100);
      const said = (await announced(person)).replaceAll(' ', '');
      expect(said).toContain(accountJa.match.differs);
      expect(said).toContain(phoneJa.verdicts.unusable);
      const { preflight } = await parts(person);
      expect(preflight?.text.replaceAll(' ', '')).toContain(phoneJa.checks[0]);
      expect(preflight?.text.replaceAll(' ', '')).toContain(phoneJa.caveat);
      await person.tab.screenshot(info.outputPath('warned.png'));
    });
  });
}
