import type { Driver } from '../harness/driver.ts';
import { pageCannotSeeInside } from '../harness/secrecy.ts';
import type { Tab } from '../harness/tab.ts';
import { expectGuide } from './guide.ts';

/** Where the page of `hostilePrompt` is served, its link, and what the guide says of it. */
export const signIn = 'https://signin.aws.amazon.com/';
export const link = { css: '#help' };
export const prompt = { page: 'mfa-prompt', step: 1 } as const;
/** `repairs` in utils/top-layer.ts. */
export const mostRepairs = 20;

export async function opensPrompt(browser: Driver): Promise<Tab> {
  const tab = await browser.open(signIn);
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  return tab;
}

export async function opensGuide(tab: Tab): Promise<void> {
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
}

export async function stillGuides(tab: Tab): Promise<void> {
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  await pageCannotSeeInside(tab);
  await opensGuide(tab);
}
