import { expect, test } from './walk/test.ts';

/** The tabs API as extension pages of both browsers have it. */
declare const chrome: {
  tabs: {
    query(all: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: string): Promise<unknown>;
  };
};

test('opens the guide, with the focus in it, when the tab is told of the keyboard command', async ({
  person,
}) => {
  await person.reachesMfaPrompt();
  const { tab } = person;
  const options = await person.browser.openExtensionPage('options.html');
  await options.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({}))
      await chrome.tabs.sendMessage(id, 'open-guide').catch(() => undefined);
  }, null);
  await tab.activate();
  await expect.poll(async () => (await tab.navi())?.open).toBe(true);
  const focused = () => tab.inside((_, root) => root?.activeElement?.getAttribute('data-part') ?? null, null);
  await expect.poll(focused).toBe('launcher');
  await tab.press('Escape');
  await expect.poll(async () => (await tab.navi())?.open).toBe(false);
});
