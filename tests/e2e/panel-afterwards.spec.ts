import { afterwardsJa } from '../../utils/guide/afterwards-ja.ts';
import { tickWords } from '../../utils/guide/tick-words.ts';
import { panelOf, pressesAnswer } from './walk/panel.ts';
import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

const credentials = 'https://us-east-1.console.aws.amazon.com/iam/home#/security_credentials';
const { answers: jobs } = afterwardsJa.after;

async function opensConsole(person: Person): Promise<void> {
  person.world.consoleDoor = 'open';
  await person.opens(credentials);
  await person.isOn('security-credentials');
  await person.presses({ part: 'launcher' });
}

test('the jobs after a recovery are ticked from the guide, and kept for the popup', async ({
  person,
}, info) => {
  const { assignMfa } = person.controls;
  await opensConsole(person);
  await pressesAnswer(person, '終わるまでの確認(印を付ける)', 'after');
  await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
  await person.tab.screenshot(info.outputPath('after.png'));
  await pressesAnswer(person, jobs['after-new'], 'after-new');
  await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
  await pressesAnswer(person, tickWords.ja.tick, 'after');
  await expect.poll(() => panelOf(person.tab)).toContain(tickWords.ja.done(jobs['after-new']));
  await expect
    .poll(() => person.browser.storage())
    .toMatchObject({ checklist: { items: { 'new-mfa-registered': 'done' } } });

  await person.tab.reload();
  await person.isOn('security-credentials');
  await person.presses({ part: 'launcher' });
  await pressesAnswer(person, '終わるまでの確認(印を付ける)', 'after');
  await pressesAnswer(person, tickWords.ja.done(jobs['after-new']), 'after-new');
  await pressesAnswer(person, tickWords.ja.untick, 'after');
  await expect.poll(() => panelOf(person.tab)).not.toContain('✓');
});

test.describe('on the newer page', () => {
  test.use({ simulatorOptions: { ui: '2026-en' } });

  test('the frame goes with the job, through the removal of the old device', async ({ person }) => {
    const { removeMfa, confirmRemoval } = person.controls;
    const page = { page: 'security-credentials', guide: 'open', step: 5 } as const;
    await opensConsole(person);
    await pressesAnswer(person, '終わるまでの確認(印を付ける)', 'after');
    await pressesAnswer(person, jobs['after-number'], 'after-number');
    await person.sees(page);
    await pressesAnswer(person, '戻る', 'after');
    await pressesAnswer(person, jobs['after-old'], 'after-old');
    await person.sees({ ...page, pointsAt: removeMfa });
    await person.presses({ css: 'input[name="device"]' });
    await person.presses(removeMfa);
    await person.sees({ ...page, pointsAt: confirmRemoval });
    await person.presses(confirmRemoval);
    await expect.poll(() => person.world.account.mfaDevices).toEqual([]);
    await person.sees({ ...page, pointsAt: removeMfa });
    await pressesAnswer(person, tickWords.ja.tick, 'after');
  });
});

test.describe('where a device is registered', () => {
  test.use({ simulatorOptions: { ui: 'classic-en' } });

  test('the guide folds for the secret that is on screen, and opens when it is asked to', async ({
    person,
  }, info) => {
    const { assignMfa } = person.controls;
    await opensConsole(person);
    await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
    await person.presses(assignMfa);
    await person.sees({ page: 'security-credentials', guide: 'folded', step: 5 });
    await person.tab.screenshot(info.outputPath('wizard.png'));
    await person.presses({ part: 'launcher' });
    await person.sees({ page: 'security-credentials', guide: 'open', step: 5 });
  });
});

test('each job says what to do', async ({ person }) => {
  await opensConsole(person);
  await pressesAnswer(person, '終わるまでの確認(印を付ける)', 'after');
  const said: Partial<Record<keyof typeof jobs, string>> = {
    'after-old': '古いデバイスの登録は残ります',
    'after-spare': '種類の違うものを少なくとも2つ',
    'after-number': '連絡先情報',
    'after-mailbox': 'ルートユーザーのメール',
    'after-try': 'このコンソールは、開いたままにします',
    'after-iam': 'IAMユーザーのMFAは変わりません',
    'after-theft': 'パスワードを変えます',
  };
  for (const [to, text] of Object.entries(said)) {
    await pressesAnswer(person, jobs[to as keyof typeof jobs], to);
    expect(await panelOf(person.tab)).toContain(text);
    await pressesAnswer(person, '戻る', 'after');
  }
});
