import { expect, test } from './walk/test.ts';

test.use({ browserOptions: { viewport: { width: 360, height: 640 } } });

const onTheWay = { guide: 'open', warns: true } as const;

test('is a sheet on a small screen that never covers what is to be pressed or read', async ({ person }) => {
  const { mfaCode, troubleshoot, otherFactors, sendMail, call, code, finish } = person.controls;
  await person.reachesMfaPrompt();
  await person.isGuidedWhenAsked({ page: 'mfa-prompt', step: 1, pointsAt: troubleshoot, clear: [mfaCode] });
  const launcher = (await person.tab.navi())?.parts.launcher;
  expect(launcher?.box.height).toBeGreaterThanOrEqual(44);
  await person.presses(troubleshoot);
  await person.isGuidedWhenAsked({ page: 'mfa-troubleshoot', step: 1, pointsAt: otherFactors });
  await person.presses(otherFactors);
  await person.sees({ ...onTheWay, page: 'email-verification', step: 2, pointsAt: sendMail });
  await person.sendsMail();
  await person.followsMail();
  await person.sees({ ...onTheWay, page: 'phone-verification', step: 3, pointsAt: call });
  await person.asksForCall();
  const digits = await person.readsCodeOnPage();
  await person.sees({ ...onTheWay, page: 'phone-code-on-screen', step: 3, code: digits, clear: [code] });
  expect(person.world.phone.press(digits)).toBe('accepted');
  await person.sees({ ...onTheWay, page: 'recovery-complete', step: 4, pointsAt: finish });
});
