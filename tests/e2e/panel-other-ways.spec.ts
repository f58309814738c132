import { askAdminJa } from '../../utils/guide/ask-admin.ts';
import { otherWaysJa } from '../../utils/guide/other-ways-ja.ts';
import { triageJa } from '../../utils/guide/triage-ja.ts';
import { whoseJa } from '../../utils/guide/whose-ja.ts';
import { panelOf, pressesAnswer } from './walk/panel.ts';
import { expect, test } from './walk/test.ts';

const iamSignIn = 'https://my-company.signin.aws.amazon.com/console';
const otherWays = '先に、ほかの入り方を確かめる';
const whose = 'IAMユーザーの場合、ほかの事情';

for (const ui of ['classic-ja', '2026-en'] as const) {
  test.describe(ui, () => {
    test.use({ simulatorOptions: { ui } });

    test('the MFA prompt leads with another way in, before recovery', async ({ person }, info) => {
      const { mfaCode, troubleshoot } = person.controls;
      await person.reachesMfaPrompt();
      await person.presses({ part: 'launcher' });
      await pressesAnswer(person, otherWays, 'other-ways');
      const { answers } = otherWaysJa['other-ways'];
      for (const answer of Object.values(answers)) expect(await panelOf(person.tab)).toContain(answer);
      await person.sees({
        page: 'mfa-prompt',
        guide: 'open',
        step: 1,
        pointsAt: troubleshoot,
        clear: [mfaCode],
      });
      await person.tab.screenshot(info.outputPath('other-ways.png'));

      await pressesAnswer(person, answers['code-refused'], 'code-refused');
      expect(await panelOf(person.tab)).toContain('30秒ごとに変わります');
      await pressesAnswer(person, otherWaysJa['code-refused'].answers.resync, 'resync');
      expect(await panelOf(person.tab)).toContain('続けて出た2つ');
      await pressesAnswer(person, '戻る', 'code-refused');
      await pressesAnswer(person, '戻る', 'other-ways');
      await pressesAnswer(person, answers['start-recovery'], 'start-recovery');
      await person.presses(troubleshoot);
      await person.isOn('mfa-troubleshoot');
      expect(await panelOf(person.tab)).toBeNull();
    });

    test('other cases have each their short path', async ({ person }) => {
      await person.reachesMfaPrompt();
      await person.presses({ part: 'launcher' });
      for (const [to, answer] of Object.entries(whoseJa.whose.answers)) {
        await pressesAnswer(person, whose, 'whose');
        await pressesAnswer(person, answer, to);
        expect(await panelOf(person.tab)).toContain(whoseJa[to as keyof typeof whoseJa].texts[0]);
        await pressesAnswer(person, '戻る', 'whose');
        await pressesAnswer(person, '戻る', null);
      }
    });
  });
}

test('the everyday sign-in of an IAM user is called so, without steps to recover and without a report', async ({
  person,
}, info) => {
  const fields = [{ css: '#account' }, { css: '#username' }, { css: '#password' }];
  await person.opens(iamSignIn);
  await person.sees({ page: 'unknown', guide: 'folded', clear: fields });
  await person.presses({ part: 'launcher' });
  await person.sees({ page: 'unknown', guide: 'open', clear: fields });
  const said = (await person.tab.navi())?.parts.guide?.text;
  expect(said).toContain('IAMユーザーのサインイン画面です');
  expect(said).not.toMatch(/未確認|報告|メールで確認する/);
  await person.tab.screenshot(info.outputPath('iam-sign-in.png'));
  await pressesAnswer(person, whose, 'whose');
});

test('an IAM user is offered no recovery, but a message to the administrator', async ({ person }, info) => {
  await person.opens(iamSignIn);
  const { tab } = person;
  await tab.click('#signin_button');
  await person.isOn('mfa-prompt');
  await tab.click({ part: 'launcher' });
  await expect
    .poll(async () => (await tab.navi())?.parts.guide?.text)
    .toContain('自分で復旧する手順がありません');
  expect((await tab.navi())?.parts.spotlight).toBeUndefined();
  await pressesAnswer(person, '管理者に送る文を用意する', 'iam-ask');
  await tab.screenshot(info.outputPath('iam-ask.png'));
  await tab.click({ part: 'panel', css: 'button', text: whoseJa['iam-ask'].copies.askAdminJa });
  await expect.poll(() => panelOf(tab)).toContain('コピーしました。');

  // What was copied, pasted into a field of the page.
  await tab.click('#mfacode');
  await tab.evaluate(() => {
    document.querySelector('#mfacode')?.replaceWith(document.createElement('textarea'));
  }, null);
  await tab.click({ css: 'textarea' });
  await tab.press('Control+v');
  const pasted = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  await expect.poll(pasted).toBe(askAdminJa);
});

test.describe('when no call comes', () => {
  test.use({ simulatorOptions: { ui: '2026-en' } });

  test('one question leads to the next, and every way back is there', async ({ person }) => {
    person.world.voiceDirection = 'screen-to-phone';
    await person.reachesPhoneStep();
    expect((await person.tab.navi())?.parts.offers).toBeUndefined();
    await person.asksForCall();
    await person.isOn('phone-code-on-screen');
    const { 'no-call': first, how, silent, 'other-way': other } = triageJa;
    await pressesAnswer(person, '電話が来ない', 'no-call');
    await pressesAnswer(person, first.answers.how, 'how');
    await pressesAnswer(person, how.answers.silent, 'silent');
    expect(await panelOf(person.tab)).toContain('非通知拒否');
    await pressesAnswer(person, silent.answers['other-way'], 'other-way');
    await pressesAnswer(person, other.answers.sms, 'sms');
    await pressesAnswer(person, triageJa.sms.answers.support, 'support');
    for (const to of ['sms', 'other-way', 'silent', 'how', 'no-call', null])
      await pressesAnswer(person, '戻る', to);
  });

  test('an SMS that does not come leads to a call, to mending the number or to support', async ({
    person,
  }) => {
    await person.reachesPhoneStep();
    await person.presses(person.controls.sms);
    await person.isOn('phone-code-entry');
    await pressesAnswer(person, '電話やSMSが来ない', 'no-call');
    await pressesAnswer(person, triageJa['no-call'].answers.how, 'how');
    await pressesAnswer(person, triageJa.how.answers['no-sms'], 'no-sms');
    expect(await panelOf(person.tab)).toContain('Voice call');
    await pressesAnswer(person, triageJa['no-sms'].answers.support, 'support');
  });

  test('the support form opens in a tab of its own', async ({ person }) => {
    person.world.voiceDirection = 'screen-to-phone';
    await person.reachesPhoneStep();
    await person.asksForCall();
    await person.isOn('phone-code-on-screen');
    await pressesAnswer(person, '電話が来ない', 'no-call');
    await pressesAnswer(person, triageJa['no-call'].answers.repair, 'repair');
    await pressesAnswer(person, triageJa.repair.answers.support, 'support');
    await person.presses({ part: 'panel', css: 'a', text: triageJa.support.answers['support-form'] });
    const form = await person.browser.waitForTab((url) => url.startsWith('https://support.aws.amazon.com/'));
    expect(await form.evaluate(() => document.referrer, null)).toBe('');
    expect(await panelOf(person.tab)).toContain(triageJa.support.title);
  });
});
