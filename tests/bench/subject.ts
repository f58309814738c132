import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../setup/browsers.mjs';

/** A Chromium of its own for everything that is compared, with one tab in front. */
export interface Subject {
  /** `navi`: with our extension; `bare`: without any; `driver`: with one that shows a popover of driver.js instead. */
  name: 'navi' | 'bare' | 'driver';
  browser: Browser;
  page: Page;
  cdp: CDPSession;
}

/** Starts Chromium with the extension in `extension`, or without any. */
export async function startSubject(
  name: Subject['name'],
  extension: string | null,
  proxyUrl: string,
): Promise<Subject> {
  // Not Playwright: it keeps every tab visible, and the cost of a hidden one is one of the figures.
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: 'ja' },
    args: [
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--proxy-server=${proxyUrl}`,
      '--lang=ja',
      '--no-sandbox',
      '--disable-quic',
      // Every load in the same process: its time and its heap are read from load to load.
      '--disable-features=BackForwardCache',
    ],
  });
  const page = await browser.newPage();
  // It greets in a tab that comes to the front, whenever it gets round to it.
  if (name === 'navi') {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
  }
  await page.bringToFront();
  // A large page on a slowed processor takes its time.
  page.setDefaultTimeout(120_000);
  // Puppeteer counts its own scripts as a gesture, so the guide asks before a recovery is left.
  page.on('dialog', (dialog) => void dialog.accept());
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', {});
  return { name, browser, page, cdp };
}

export async function throttle({ cdp }: Subject, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The main thread's own time since this document began, ms: what else the machine does hardly disturbs it. */
export async function busyTime({ cdp }: Subject): Promise<number> {
  return 1_000 * (await metric(cdp, 'ThreadTime'));
}

/** Bytes of JavaScript heap that are left after collecting what nothing holds. */
export async function heapSize({ cdp }: Subject): Promise<number> {
  // The first collection lets finalizers run, the second takes what they let go.
  for (let turn = 0; turn < 2; turn++) await cdp.send('HeapProfiler.collectGarbage');
  return metric(cdp, 'JSHeapUsedSize');
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`Chromium has no metric ${wanted} any more.`);
  return found.value;
}
