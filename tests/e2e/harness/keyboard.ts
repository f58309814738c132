import { expect } from '@playwright/test';
import type { Tab } from './tab.ts';

/** The text of what has the focus in one of our own pages; empty where nothing has it. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? '' : (activeElement?.textContent ?? '');
  }, null);

/** More than any of our pages has controls. */
const controls = 60;

/** Goes by the tab key to the next control of that text and presses it. */
export async function byKeyboard(tab: Tab, text: string): Promise<void> {
  for (let presses = 0; presses < controls; presses++) {
    await tab.press('Tab');
    if ((await focused(tab)) === text) break;
  }
  expect(await focused(tab)).toBe(text);
  await tab.press('Enter');
}
