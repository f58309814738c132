import { phoneJa } from '../../utils/guide/phone-ja.ts';
import type { Parts } from './harness/navi.ts';
import type { Person } from './walk/person.ts';
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
