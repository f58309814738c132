import type { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

/** On every page from the mail to the last button. */
const onTheWay = { guide: 'open', warns: true } as const;

/** Sign-in page to MFA prompt: an everyday sign-in, so the guide waits to be asked. */
async function signsInAlone(person: Person): Promise<void> {
  const { email, next, captcha, password, signIn } = person.controls;
  await person.opensSignIn();
  await person.isGuidedWhenAsked({ page: 'sign-in-identity', step: 1, clear: [email, next] });
  await person.givesEmail();
  await person.isGuidedWhenAsked({ page: 'sign-in-captcha', step: 1, clear: [captcha] });
  await person.solvesCaptcha();
  await person.isGuidedWhenAsked({ page: 'sign-in-password', step: 1, clear: [password, signIn] });
  await person.givesPassword();
}

async function asksHowToGoOnWithoutThePhone(person: Person): Promise<void> {
  const { mfaCode, troubleshoot, otherFactors } = person.controls;
  await person.isGuidedWhenAsked({ page: 'mfa-prompt', step: 1, pointsAt: troubleshoot, clear: [mfaCode] });
  await person.presses(troubleshoot);
  await person.isGuidedWhenAsked({ page: 'mfa-troubleshoot', step: 1, pointsAt: otherFactors });
  await person.choosesOtherFactors();
}

async function keysInTheCode(person: Person): Promise<void> {
  const { code } = person.controls;
  const digits = await person.readsCodeOnPage();
  await person.sees({ ...onTheWay, page: 'phone-code-on-screen', step: 3, code: digits, clear: [code] });
  expect(person.world.phone.press(digits)).toBe('accepted');
}

async function typesTheCode(person: Person): Promise<void> {
  await person.sees({ ...onTheWay, page: 'phone-code-entry', step: 3, clear: [person.controls.codeField] });
  await person.typesCodeHeard();
}

/** The console is open: the last step is said, and this device's recovery counts as finished. */
async function opensTheConsole(person: Person): Promise<void> {
  const { finish, assignMfa } = person.controls;
  await person.sees({ ...onTheWay, page: 'recovery-complete', step: 4, pointsAt: finish });
  await person.presses(finish);
  await person.sees({ page: 'security-credentials', guide: 'open', step: 5, pointsAt: assignMfa });
  await expect.poll(() => person.browser.storage()).toMatchObject({ session: { status: 'finished' } });
}

for (const ui of ['classic-ja', 'classic-en'] as const) {
  test.describe(ui, () => {
    test.use({ simulatorOptions: { ui } });

    test('leads from the sign-in page to the console', async ({ person }) => {
      const { sendMail, call } = person.controls;
      await signsInAlone(person);
      await asksHowToGoOnWithoutThePhone(person);
      await person.sees({ ...onTheWay, page: 'email-verification', step: 2, pointsAt: sendMail });
      await person.sendsMail();
      await person.followsMail();
      await person.sees({ ...onTheWay, page: 'phone-verification', step: 3, pointsAt: call });
      await person.asksForCall();
      await keysInTheCode(person);
      await opensTheConsole(person);
    });
  });
}

test.describe('2026-en', () => {
  test.use({ simulatorOptions: { ui: '2026-en' } });

  async function isCalled(person: Person): Promise<void> {
    const { call, sms } = person.controls;
    await signsInAlone(person);
    await asksHowToGoOnWithoutThePhone(person);
    await person.sees({ ...onTheWay, page: 'email-verification', step: 2, clear: [call, sms] });
    await person.followsMail();
    await person.sees({ ...onTheWay, page: 'phone-verification', step: 3, pointsAt: call, clear: [sms] });
    await person.asksForCall();
  }

  test('leads to the console with a code that is heard and typed', async ({ person }) => {
    await isCalled(person);
    await typesTheCode(person);
    await opensTheConsole(person);
  });

  test('leads to the console with a code on the screen', async ({ person }) => {
    person.world.voiceDirection = 'screen-to-phone';
    await isCalled(person);
    await keysInTheCode(person);
    await opensTheConsole(person);
  });
});

test.describe('2026 in a language without known labels', () => {
  test.use({ simulatorOptions: { ui: 'ids-only' } });

  test('leads by ids alone, and points at nothing that it cannot prove', async ({ person }) => {
    const { mfaCode, troubleshoot, call, sms, finish } = person.controls;
    await signsInAlone(person);
    await person.isGuidedWhenAsked({ page: 'mfa-prompt', step: 1, clear: [mfaCode, troubleshoot] });
    await person.presses(troubleshoot);
    await person.isGuidedWhenAsked({ page: 'unknown' });
    await person.choosesOtherFactors();
    await person.sees({ ...onTheWay, page: 'email-verification', step: 2, clear: [call, sms] });
    await person.followsMail();
    await person.sees({ ...onTheWay, page: 'phone-verification', step: 3, pointsAt: call, clear: [sms] });
    await person.asksForCall();
    await typesTheCode(person);
    await person.sees({ ...onTheWay, page: 'unknown' });
    await person.presses(finish);
    await person.sees({ page: 'security-credentials', guide: 'open', step: 5 });
  });
});
