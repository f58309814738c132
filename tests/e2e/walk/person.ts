import { captchaAnswer } from '../../simulator/sign-in.ts';
import type { World } from '../../simulator/world.ts';
import type { Driver } from '../harness/driver.ts';
import type { Where } from '../harness/find.ts';
import type { Tab } from '../harness/tab.ts';
import { expect } from '../harness/test.ts';
import { noteFrame, solveInFrame } from './captcha.ts';
import { controlsOf, type Controls } from './controls.ts';
import { expectGuide, type Guided } from './guide.ts';
import type { TakePicture } from './looks.ts';

const signIn = 'https://signin.aws.amazon.com/';
const mailbox = 'https://mail.example.test/';

/** Somebody in front of one browser, with the account's mailbox and telephone at hand. */
export class Person {
  readonly browser: Driver;
  readonly world: World;
  readonly #takePicture: TakePicture;
  #tab: Tab | null = null;

  constructor(browser: Driver, world: World, takePicture: TakePicture) {
    this.browser = browser;
    this.world = world;
    this.#takePicture = takePicture;
  }

  /** The tab that the person looks at. */
  get tab(): Tab {
    if (!this.#tab) throw new Error('No page was opened.');
    return this.#tab;
  }

  get controls(): Controls {
    return controlsOf(this.world.ui);
  }

  /** Asserts what the guide shows on this page. */
  async sees(wanted: Guided): Promise<void> {
    await expectGuide(this.tab, wanted);
    await this.#takePicture(this.tab, `${this.world.ui}-${wanted.page}-${wanted.guide}`);
  }

  /** Waits until the guide has recognised the page, as a person waits for it. */
  async isOn(page: Guided['page']): Promise<void> {
    await expect(async () => {
      expect((await this.tab.navi())?.page).toBe(page);
    }).toPass({ timeout: 30_000, intervals: [50, 100, 200] });
  }

  /** Asserts that there is only the launcher here, and what a press on it brings; folds the guide again. */
  async isGuidedWhenAsked({ page, ...rest }: Omit<Guided, 'guide'>): Promise<void> {
    const { clear, pointsAt } = rest;
    await this.sees({ page, guide: 'folded', clear: [...(clear ?? []), ...(pointsAt ? [pointsAt] : [])] });
    await this.tab.click({ part: 'launcher' });
    await this.sees({ page, guide: 'open', ...rest });
    await this.tab.click({ part: 'launcher' });
  }

  presses(control: Where): Promise<void> {
    return this.tab.click(control);
  }

  async opens(url: string): Promise<void> {
    this.#tab = await this.browser.open(url);
  }

  opensSignIn(): Promise<void> {
    return this.opens(signIn);
  }

  async givesEmail(): Promise<void> {
    await noteFrame(this.tab);
    await this.tab.fill(this.controls.email, this.world.account.rootEmail);
    await this.presses(this.controls.next);
  }

  async solvesCaptcha(): Promise<void> {
    if (this.world.generation === '2026') {
      await solveInFrame(this.tab, this.controls.captcha.css);
      return;
    }
    await this.tab.fill(this.controls.guess, captchaAnswer);
    await this.presses(this.controls.submitGuess);
  }

  async givesPassword(): Promise<void> {
    await this.tab.fill(this.controls.password, 'correct horse battery staple');
    await this.presses(this.controls.signIn);
  }

  /** The button of the classic UI, the option and "Next" of the 2026 one. */
  async choosesOtherFactors(): Promise<void> {
    await this.presses(this.controls.otherFactors);
    if (this.world.generation === '2026') await this.presses(this.controls.afterChoice);
  }

  /** Classic UI; the 2026 one sends its mail by itself. */
  async sendsMail(): Promise<void> {
    const before = this.world.mails.length;
    await this.presses(this.controls.sendMail);
    await expect.poll(() => this.world.mails.length).toBe(before + 1);
  }

  /** Follows the newest mail's link, which opens a new tab as webmail does. */
  async followsMail(): Promise<void> {
    await expect.poll(() => this.world.mails.length).toBeGreaterThan(0);
    const mail = await this.browser.open(mailbox);
    await mail.click('article a');
    this.#tab = await this.browser.waitForTab((url) => url.includes('/noMfa?'));
  }

  /** Signs in up to the MFA prompt, as on every day. */
  async reachesMfaPrompt(): Promise<void> {
    await this.opensSignIn();
    await this.givesEmail();
    await this.solvesCaptcha();
    await this.givesPassword();
    await this.isOn('mfa-prompt');
  }

  async goesFromPromptToMail(): Promise<void> {
    await this.presses(this.controls.troubleshoot);
    await this.isOn('mfa-troubleshoot');
    await this.choosesOtherFactors();
    await this.isOn('email-verification');
  }

  async goesFromMailToPhone(): Promise<void> {
    if (this.world.generation === 'classic') await this.sendsMail();
    await this.followsMail();
    await this.isOn('phone-verification');
  }

  /** From the sign-in page to the e-mail step. */
  async reachesMailStep(): Promise<void> {
    await this.reachesMfaPrompt();
    await this.goesFromPromptToMail();
  }

  /** From the sign-in page to the phone step. */
  async reachesPhoneStep(): Promise<void> {
    await this.reachesMailStep();
    await this.goesFromMailToPhone();
  }

  /** Presses the call button and waits until AWS has dialled. */
  async asksForCall(): Promise<void> {
    const before = this.world.calls.length;
    await this.presses(this.controls.call);
    await expect.poll(() => this.world.calls.length).toBe(before + 1);
  }

  /** The number that AWS shows for the newest call. */
  async readsCodeOnPage(): Promise<string> {
    const code = this.world.calls.at(-1)?.code ?? '';
    await expect.poll(() => this.tab.text(this.controls.code)).toBe(code);
    return code;
  }

  async typesCodeHeard(): Promise<void> {
    await this.tab.fill(this.controls.codeField, this.world.phone.voice?.code ?? '');
    await this.presses(this.controls.submitCode);
  }
}
