import { Person } from './walk/person.ts';
import { expect, test } from './walk/test.ts';

test('warns of another browser before the last step, which there asks for MFA again', async ({
  person,
  anotherBrowser,
  takePicture,
}) => {
  await person.reachesPhoneStep();
  await person.asksForCall();
  person.world.phone.press(await person.readsCodeOnPage());
  const { finish } = person.controls;
  const done = { page: 'recovery-complete', guide: 'open', step: 4, pointsAt: finish, warns: true } as const;
  await person.sees(done);
  expect((await person.tab.navi())?.parts['device-warning']?.text).toContain('もう一度MFA');

  const other = new Person(await anotherBrowser(), person.world, takePicture);
  await other.opens('https://console.aws.amazon.com/iam/home#/security_credentials');
  await other.sees({ page: 'mfa-prompt', guide: 'folded', clear: [other.controls.mfaCode] });
  expect(await other.browser.storage()).toEqual({});

  await person.presses(finish);
  await person.sees({
    page: 'security-credentials',
    guide: 'open',
    step: 5,
    pointsAt: person.controls.assignMfa,
  });
});

test('names this device and browser from the mail to the last step', async ({ person }) => {
  const name = person.browser.name === 'chromium' ? 'Chrome' : 'Firefox';
  const warning = async () => (await person.tab.navi())?.parts['device-warning']?.text;
  await person.reachesMailStep();
  expect(await warning()).toContain(name);
  expect(await warning()).toContain('コンソールを使いたい端末でメールを開き');
  await person.goesFromMailToPhone();
  expect(await warning()).toContain(`${name}です。最後までここで`);
});
