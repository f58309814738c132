import type { Driver } from '../harness/driver.ts';
import type { Tab } from '../harness/tab.ts';
import { expect } from '../harness/test.ts';

export const hidden = /このページが案内を隠しています/;
/** The popup has judged the tab and has nothing to say of the guide. */
export const silence = /^(?!.*案内)このタブ(?!確認しています)/;

/** Waits for what the popup says of the tab: opened behind it, as the toolbar's popup stands before it. */
export async function popupSays(browser: Driver, tab: Tab, wanted: RegExp): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await tab.activate();
  await popup.reload();
  const said = () => popup.evaluate(() => document.querySelector('.panel')?.textContent ?? '', null);
  await expect.poll(said, { timeout: 30_000 }).toMatch(wanted);
  await popup.close();
}
