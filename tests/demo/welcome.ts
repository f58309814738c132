import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';

/** A browser that is slow to install the extension is not waited for any longer, in milliseconds. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 100;

/** Waits until the extension has greeted in a tab of its own, so that it does not come up over what is shown. */
export async function letItGreet(context: BrowserContext): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const hasGreeted = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  while (!hasGreeted() && Date.now() < deadline) await sleep(LOOK_EVERY_MS);
}
