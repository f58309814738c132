import type { Browser } from 'webextension-polyfill';

/** A tab that does not answer for so long sleeps, and is there all the same. Milliseconds. */
const sleepLimit = 500;

/** Whether our script of AWS's sign-in pages runs in this tab: it answers every message with a boolean. */
export async function isThere(tabs: Pick<Browser['tabs'], 'sendMessage'>, tab: number): Promise<boolean> {
  const asleep = new Promise<boolean>((resolve) => setTimeout(resolve, sleepLimit, true));
  const isAwake = tabs.sendMessage(tab, { kind: 'are-you-there' }).then(
    (answer) => typeof answer === 'boolean',
    () => false,
  );
  return Promise.race([isAwake, asleep]);
}

/** Shows the tab, in the window that it is in. Firefox for Android has no windows. */
export async function bringToFront(
  { tabs, windows }: Pick<Browser, 'tabs'> & { windows?: Browser['windows'] },
  tab: number,
): Promise<void> {
  const { windowId } = await tabs.update(tab, { active: true });
  if (windowId !== undefined) await windows?.update(windowId, { focused: true });
}
