import type { Random } from '../bench/recognise/random.ts';
import type { Person } from '../e2e/walk/person.ts';

const signIn = 'https://signin.aws.amazon.com/';

/** What may happen in the middle of a recovery; each leaves the person's tab in front and on its page. */
export const faults: Readonly<Record<string, (person: Person, random: Random) => Promise<void>>> = {
  nothing: () => Promise.resolve(),
  'the background worker ends': ({ browser }) => browser.endWorker(),
  'the page is loaded again': ({ tab }) => tab.reload(),
  'a second sign-in tab': async ({ browser, tab }) => {
    const other = await browser.open(signIn);
    await other.close();
    await tab.activate();
  },
  'the popup is opened': async ({ browser, tab }) => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.close();
    await tab.activate();
  },
  'what is stored is garbage': ({ browser }, random) =>
    browser.setStorage({ session: [null, 7, { version: 99 }, { status: ['active'] }][random.below(4)] }),
  'the language changes': ({ browser }, random) =>
    browser.setStorage({ settings: { version: 1, language: random.chance(0.5) ? 'ja' : 'en' } }),
  'the guide is opened and folded': async ({ tab }) => {
    for (let turn = 0; turn < 10; turn++) await tab.click({ part: 'launcher' });
  },
  'the extension is loaded anew': async ({ browser, tab }) => {
    await browser.reloadExtension();
    await tab.activate();
    await tab.reload();
  },
};
