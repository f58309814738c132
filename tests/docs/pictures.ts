/**
 * `npm run pictures`: draws the screenshots of the store listings (1280 × 800) from the built extension on simulated AWS
 * pages into `.output/pictures`, and the two of the README into `docs/images`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { openChromium } from '../demo/chromium.ts';
import { take } from '../demo/stage.ts';
import { letItGreet } from '../demo/welcome.ts';
import { walkThroughRecovery } from '../demo/walk.ts';
import { startSimulator, type SimulatorUi } from '../simulator/simulator.ts';
import { comeToRest, fillIn, rehearseCall, type Language } from './picture-acts.ts';

/** The extension's own API, in its worker. */
declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

const root = join(import.meta.dirname, '../..');
const uiOf: Readonly<Record<Language, SimulatorUi>> = { ja: 'classic-ja', en: 'classic-en' };
/** Pages of the walk → the number of the picture, as the listings caption them. */
const walked: Readonly<Record<string, string>> = {
  'mfa-prompt': '1',
  'phone-code-on-screen': '2',
  'security-credentials': '5',
};
const inReadme = ['1-mfa-prompt.png', '2-phone-code-on-screen.png'];

const speak = (worker: Worker, language: Language) =>
  worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );

async function drawAll(context: BrowserContext, language: Language, folder: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await speak(worker, language);
  const own = async (
    path: string,
    number: string,
    act: (page: Page, language: Language) => Promise<void>,
  ) => {
    const page = await context.newPage();
    await page.goto(new URL(path, worker.url()).href);
    await act(page, language);
    await page.screenshot({ path: join(folder, `${number}-${path.replace('.html', '.png')}`) });
    await page.close();
  };
  await own('popup.html', '3', fillIn);
  await own('rehearsal.html', '4', rehearseCall);
}

for (const language of ['ja', 'en'] as const) {
  const folder = join(root, '.output', 'pictures', language);
  await mkdir(folder, { recursive: true });
  const simulator = await startSimulator({ ui: uiOf[language] });
  const context = await openChromium(simulator.proxyUrl, true);
  try {
    await letItGreet(context);
    await drawAll(context, language, folder);
    const page = await context.newPage();
    await page.goto('https://signin.aws.amazon.com/');
    const show = async (name: string, shown: Page) => {
      const number = walked[name];
      // A page that is shown twice is drawn as it is the second time, with its guide open.
      if (!number) return;
      await comeToRest();
      await shown.screenshot({ path: join(folder, `${number}-${name}.png`) });
    };
    const { signal } = new AbortController();
    await walkThroughRecovery({ ...(await take(page)), world: simulator.world, show, signal });
  } finally {
    await context.close();
    await simulator.stop();
  }
  console.log(folder);
}

for (const name of inReadme)
  await copyFile(join(root, '.output/pictures/ja', name), join(root, 'docs/images', name.slice(2)));
