import type { Locator } from '@playwright/test';
import { pageIds, type PageId } from '../../utils/pages/page.ts';
import { captchaAnswer } from '../simulator/sign-in.ts';
import { wordsOf, type Words } from '../simulator/words/words.ts';
import { pressSpotlight, take, waitFor, waitForNavi, type Stage } from './stage.ts';
import { words } from './words.ts';

/** Between two characters, in milliseconds: fast typing that can still be watched. */
const KEYSTROKE_MS = 40;

/** What a person does on a page; answers with the stage that it goes on with. */
type Act = (stage: Stage) => Promise<Stage>;

const fill =
  (field: (stage: Stage) => Locator, text: (stage: Stage) => string): Act =>
  async (stage) => {
    await field(stage).click();
    await field(stage).pressSequentially(text(stage), { delay: KEYSTROKE_MS });
    await field(stage).press('Enter');
    return stage;
  };

/** Where only the launcher is there, the person opens the guide. */
export async function openGuide(stage: Stage): Promise<void> {
  const navi = await waitForNavi(stage, () => true);
  if (navi?.open) return;
  await stage.tab.click({ part: 'launcher' });
  const opened = await waitForNavi(stage, ({ open }) => open);
  await stage.show(pageIds.find((id) => id === opened?.page) ?? 'unknown', stage.page);
}

/** The page's own control, found by its words as a reader finds it. */
const named = ({ page }: Stage, role: 'button' | 'link', name: string) =>
  page.getByRole(role, { name, exact: true });

const press =
  (control: (stage: Stage, label: Words) => Locator): Act =>
  async (stage) => {
    await openGuide(stage);
    if (!(await pressSpotlight(stage))) {
      console.log(`   ${words.noSpotlight}`);
      await control(stage, wordsOf[stage.world.ui]).click();
    }
    return stage;
  };

/** In the 2026 UI a choice comes first, and the button after it. */
const chooseOtherFactors: Act = async (stage) => {
  const label = wordsOf[stage.world.ui].troubleshoot;
  const button = named(stage, 'button', label.submit);
  if (stage.world.generation === 'classic') return press(() => button)(stage);
  await press(({ page }) => page.getByLabel(label.alternative))(stage);
  await button.click();
  return stage;
};

/** Sends the mail where AWS has not done so by itself, and follows its link, which webmail opens in a new tab. */
const followMail: Act = async (stage) => {
  const { page, world, signal } = stage;
  if (world.mails.length === 0) {
    await press((at, label) => named(at, 'button', label.email.send))(stage);
    await waitFor(signal, () => Promise.resolve(world.mails[0] ?? null));
    await stage.show('email-verification', page);
  }
  const mailbox = await page.context().newPage();
  await mailbox.goto('https://mail.example.test/');
  await stage.show('mail', mailbox);
  const opened = page.context().waitForEvent('page');
  await mailbox.locator('article a').first().click();
  return { ...stage, ...(await take(await opened)) };
};

/** Presses on the phone exactly what the code board says. */
const keyIn: Act = async (stage) => {
  const navi = await waitForNavi(stage, ({ parts }) => parts.code !== undefined);
  const digits = navi?.parts.code?.text.replace(/\s/g, '');
  if (digits === undefined) throw new Error(words.noCode);
  const answer = stage.world.phone.press(digits);
  if (answer !== 'accepted') throw new Error(words.keypad[answer]);
  return stage;
};

/** What the walk does on each page of the way; a page that is missing here is not on the way. */
export const acts: Readonly<Partial<Record<PageId, Act>>> = {
  'sign-in-identity': fill(
    ({ page }) => page.locator('#resolving_input'),
    ({ world }) => world.account.rootEmail,
  ),
  'sign-in-captcha': fill(
    ({ page, world }) =>
      world.generation === 'classic'
        ? page.locator('#captchaGuess')
        : page.frameLocator('#core-container').locator('input'),
    () => captchaAnswer,
  ),
  'sign-in-password': fill(
    ({ page }) => page.locator('#password'),
    () => 'correct horse battery staple',
  ),
  'mfa-prompt': press((at, label) => named(at, 'link', label.mfa.troubleshoot)),
  'mfa-troubleshoot': chooseOtherFactors,
  'email-verification': followMail,
  'phone-verification': press((at, label) =>
    named(at, 'button', at.world.generation === 'classic' ? label.phone.call : label.phone.voice),
  ),
  'phone-code-on-screen': keyIn,
  'phone-code-entry': fill(
    ({ page }) => page.locator('input[autocomplete="one-time-code"]'),
    ({ world }) => world.phone.voice?.code ?? world.phone.lastSms?.code ?? '',
  ),
  'recovery-complete': press((at, label) => named(at, 'button', label.complete.submit)),
};
