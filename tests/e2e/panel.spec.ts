import { triageJa } from '../../utils/guide/triage-ja.ts';
import type { Tab } from './harness/tab.ts';
import { faintTexts } from './walk/contrast.ts';
import { panelOf, pressesAnswer } from './walk/panel.ts';
import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

const focused = (tab: Tab) => tab.inside((_, root) => root?.activeElement?.textContent ?? null, null);

/** The classic call whose number AWS cannot dial. */
async function failsOnce(person: Person): Promise<void> {
  await person.reachesPhoneStep();
  await person.asksForCall();
  await person.sees({ page: 'phone-failed', guide: 'open', step: 3, warns: true });
}

test.describe('a panel', () => {
  test.use({ simulatorOptions: { phone: '+81 090-1234-5678' } });

  test('takes the place of the steps, and gives it back', async ({ person }) => {
    await failsOnce(person);
    const { tab } = person;
    expect((await tab.navi())?.parts.offers?.text).toBe('理由を順に確かめる');
    await pressesAnswer(person, '理由を順に確かめる', 'no-call');
    expect(await focused(tab)).toBe(triageJa['no-call'].title);
    await expect
      .poll(() => tab.text({ part: 'navi', css: '.unseen[role="status"]' }))
      .toContain(triageJa['no-call'].texts[1]);

    await pressesAnswer(person, triageJa['no-call'].answers.how, 'how');
    await pressesAnswer(person, triageJa.how.answers['at-once'], 'at-once');
    expect(await panelOf(tab)).toContain('+819012345678');
    await pressesAnswer(person, '戻る', 'how');
    await pressesAnswer(person, '戻る', 'no-call');
    await pressesAnswer(person, '戻る', null);
    expect(await focused(tab)).toBe('電話の確認ができませんでした');
    await person.sees({ page: 'phone-failed', guide: 'open', step: 3, warns: true });
  });

  test('folds on Escape and is there again, also after the page has redrawn itself', async ({ person }) => {
    await failsOnce(person);
    const { tab } = person;
    await pressesAnswer(person, '理由を順に確かめる', 'no-call');
    await tab.press('Escape');
    await person.sees({ page: 'phone-failed', guide: 'folded', warns: true });
    expect(await focused(tab)).toBe('復旧ナビを開く');
    await tab.press('Enter');
    await expect.poll(() => panelOf(tab)).toContain(triageJa['no-call'].title);
    await tab.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    }, null);
    await tab.scrollTo(1);
    await person.sees({ page: 'phone-failed', guide: 'open', step: 3, warns: true });
    expect(await panelOf(tab)).toContain(triageJa['no-call'].title);
  });

  test('goes by the keyboard alone, and takes the focus from no field of the page', async ({ person }) => {
    await failsOnce(person);
    const { tab } = person;
    await tab.click({ part: 'launcher' });
    await tab.press('Enter');
    await person.isOn('phone-failed');
    for (let presses = 0; presses < 6 && (await focused(tab)) !== '理由を順に確かめる'; presses++)
      await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(() => focused(tab)).toBe(triageJa['no-call'].title);
    await tab.press('Tab');
    expect(await focused(tab)).toBe(triageJa['no-call'].answers.how);
  });

  test('copies, says so, and shows what it copied', async ({ person }, info) => {
    await failsOnce(person);
    const { tab } = person;
    await pressesAnswer(person, '理由を順に確かめる', 'no-call');
    await pressesAnswer(person, triageJa['no-call'].answers.repair, 'repair');
    await pressesAnswer(person, triageJa.repair.answers['repair-cli'], 'repair-cli');
    await tab.click({ part: 'panel', css: 'button', text: triageJa['repair-cli'].copies.write });
    await expect.poll(() => panelOf(tab)).toContain('コピーしました。');
    expect(await tab.text({ part: 'panel', css: 'textarea' })).toContain(
      'aws account get-contact-information',
    );
    await tab.screenshot(info.outputPath('repair-cli.png'));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme} colours`, () => {
      test.use({ browserOptions: { colorScheme } });
      test('is accessible', async ({ person }) => {
        await failsOnce(person);
        await pressesAnswer(person, '理由を順に確かめる', 'no-call');
        await pressesAnswer(person, triageJa['no-call'].answers.repair, 'repair');
        await pressesAnswer(person, triageJa.repair.answers['repair-cli'], 'repair-cli');
        // axe wants to add a style element of its own, which AWS's policy refuses.
        person.browser.expectErrors(/Applying inline style violates|blocked an inline style/);
        expect(await person.tab.axe('navi')).toEqual([]);
        expect(await faintTexts(person.tab)).toEqual([]);
      });
    });
  }
});

test('leaves the code in view, and goes when the page does', async ({ person }, info) => {
  await person.reachesPhoneStep();
  await person.asksForCall();
  const code = await person.readsCodeOnPage();
  const codePage = { page: 'phone-code-on-screen', guide: 'open', step: 3, code, warns: true } as const;
  await person.sees(codePage);
  await pressesAnswer(person, '電話が来ない', 'no-call');
  await person.sees({ ...codePage, clear: [person.controls.code] });
  await person.tab.screenshot(info.outputPath('code-and-panel.png'));
  person.world.phone.press(code);
  await person.sees({
    page: 'recovery-complete',
    guide: 'open',
    step: 4,
    pointsAt: person.controls.finish,
    warns: true,
  });
  expect(await panelOf(person.tab)).toBeNull();
});
