import { captchaAnswer } from '../../simulator/sign-in.ts';
import type { Tab } from '../harness/tab.ts';
import { expect } from '../harness/test.ts';

declare global {
  interface Window {
    hasFrame?: boolean;
  }
}

/** To be called before a frame is drawn: keys that reach it before it has loaded are lost. */
export function noteFrame(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const note = ({ target }: Event) => {
      if (target instanceof HTMLIFrameElement) window.hasFrame = true;
    };
    document.addEventListener('load', note, { capture: true });
  }, null);
}

/** The 2026 captcha is a document of another origin: only the keyboard leads into it. */
export async function solveInFrame(tab: Tab, frame: string): Promise<void> {
  await expect.poll(() => tab.evaluate(() => window.hasFrame === true, null)).toBe(true);
  await tab.inside((css) => document.querySelector<HTMLElement>(css)?.focus(), frame);
  for (const key of ['Tab', ...Array.from(captchaAnswer), 'Enter']) await tab.press(key);
}
