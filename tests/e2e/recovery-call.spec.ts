import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

const onTheWay = { guide: 'open', warns: true } as const;
const codePage = { ...onTheWay, page: 'phone-code-on-screen', step: 3 } as const;
const failedPage = { ...onTheWay, page: 'phone-failed', step: 3 } as const;

/** What is written on the code board, digits only; null: there is no board. */
async function boardOf(person: Person): Promise<string | null> {
  const navi = await person.tab.navi();
  return navi?.parts.code?.text.replace(/\s/g, '') ?? null;
}

async function getsACode(person: Person): Promise<string> {
  await person.reachesPhoneStep();
  await person.asksForCall();
  return person.readsCodeOnPage();
}

test.describe('the classic call', () => {
  test('shows the code of the newest call, and never the one before again', async ({ person }) => {
    person.world.duringCall = 'button-stays';
    const first = await getsACode(person);
    await person.sees({ ...codePage, code: first });
    await person.asksForCall();
    const second = await person.readsCodeOnPage();
    const boards: (string | null)[] = [];
    await expect.poll(async () => boards.push(await boardOf(person)) && boards.at(-1)).toBe(second);
    await person.sees({ ...codePage, code: second, clear: [person.controls.code] });
    expect(boards.slice(boards.findIndex((digits) => digits !== first))).not.toContain(first);
    expect(second).not.toBe(first);
  });

  test('says that it failed after a wrong code, and takes the board away', async ({ person }) => {
    const digits = await getsACode(person);
    await person.sees({ ...codePage, code: digits });
    expect(person.world.phone.press('000000')).toBe('refused');
    await person.sees(failedPage);
  });

  test('takes the board away when the code has grown too old for AWS', async ({ person }) => {
    const digits = await getsACode(person);
    await person.sees({ ...codePage, code: digits });
    person.world.advance(120_000);
    await person.sees(failedPage);
  });

  test('keeps the board while the guide is folded', async ({ person }) => {
    const digits = await getsACode(person);
    await person.sees({ ...codePage, code: digits });
    await person.presses({ part: 'launcher' });
    await person.sees({ ...codePage, guide: 'folded', code: digits, clear: [person.controls.code] });
    expect(person.world.phone.press(digits)).toBe('accepted');
    await expect.poll(() => boardOf(person)).toBeNull();
  });

  test('knows the last step after a reload too', async ({ person }) => {
    person.world.phone.press(await getsACode(person));
    const { finish } = person.controls;
    const lastPage = { ...onTheWay, page: 'recovery-complete', step: 4, pointsAt: finish } as const;
    await person.sees(lastPage);
    await person.tab.reload();
    await person.sees(lastPage);
  });

  test('keeps the board in view while the page scrolls', async ({ person }) => {
    const digits = await getsACode(person);
    await person.sees({ ...codePage, code: digits });
    await person.tab.evaluate(() => {
      document.body.style.height = '4000px';
    }, null);
    await person.tab.scrollTo(3_000);
    await person.sees({ ...codePage, code: digits });
  });
});

for (const phone of ['090-1234-5678', '+81 090-1234-5678']) {
  test.describe(`with ${phone} stored at AWS`, () => {
    test.use({ simulatorOptions: { phone } });

    test('says that the number may be the reason when no call comes', async ({ person }) => {
      await person.reachesPhoneStep();
      await person.asksForCall();
      expect(person.world.phone.ringing).toBe(false);
      await person.sees(failedPage);
      expect((await person.tab.navi())?.parts.guide?.text).toContain('番号の形');
    });
  });
}

test.describe('the 2026 call', () => {
  test.use({ simulatorOptions: { ui: '2026-en' } });

  test('says that a received code is typed into the page, and shows no board', async ({ person }) => {
    await person.reachesPhoneStep();
    await person.presses(person.controls.sms);
    await expect.poll(() => person.world.phone.lastSms).not.toBeNull();
    await person.sees({
      ...onTheWay,
      page: 'phone-code-entry',
      step: 3,
      clear: [person.controls.codeField, person.controls.submitCode],
    });
    const guide = (await person.tab.navi())?.parts.guide?.text;
    expect(guide).toContain('入力欄に入れます');
    expect(guide).toContain('キーパッドでは押しません');
  });

  test('says that an old link is dead', async ({ person }) => {
    await person.reachesMailStep();
    await expect.poll(() => person.world.mails.length).toBe(1);
    person.world.advance(3_600_000);
    await person.followsMail();
    await person.sees({ ...onTheWay, page: 'link-dead', step: 2 });
  });
});
