import { TargetType, type CDPSession, type Target } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { firstScript } from './page/after-frame.ts';
import type { Run } from './run.ts';
import { sample } from './statistics.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare global {
  interface Window {
    /** Since the navigation began, ms: the field for the number is drawn and takes the focus. */
    interactive: Promise<number>;
  }
}

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

/** From opening the popup to typing into it, with its service worker stopped and running. */
export async function measurePopup(run: Run): Promise<Figure[]> {
  const { browser } = run.navi;
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const host = await browser.target().createCDPSession();
  await page.evaluateOnNewDocument(firstScript(installProbe));
  const worker = await browser.waitForTarget(isWorker, { timeout: 5_000 });
  const url = new URL('/popup.html', worker.url()).href;
  const figures: Figure[] = [];
  for (const rate of [1, 4]) {
    run.progress(`popup: ${rate}× CPU`);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const times: Record<'stopped' | 'running', number[]> = { stopped: [], running: [] };
    let woken = 0;
    await page.goto(url);
    for (let turn = 0; turn < run.pick(9, 3); turn++) {
      for (const state of ['running', 'stopped'] as const) {
        if (state === 'running')
          await page.evaluate(() => chrome.runtime.sendMessage(null).catch(() => null));
        else await stopWorkers(host);
        await page.goto(url);
        times[state].push(await page.evaluate(() => window.interactive));
        if (state === 'stopped' && browser.targets().some(isWorker)) woken += 1;
      }
    }
    const group = 'From opening the popup to typing into it';
    const asleep = woken === 0 ? 'and it stays stopped' : `and the popup started it ${woken} times`;
    figures.push(
      {
        group,
        what: `service worker stopped, ${rate}× CPU`,
        unit: 'ms',
        navi: sample(times.stopped),
        note: `navigation to the field drawn and focused; ${asleep}`,
      },
      {
        group,
        what: `service worker running, ${rate}× CPU`,
        unit: 'ms',
        navi: sample(times.running),
        note: 'the same, to see whether the popup waits for it',
      },
    );
  }
  await page.close();
  return figures;
}

async function stopWorkers(host: CDPSession): Promise<void> {
  const { targetInfos } = await host.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await host.send('Target.closeTarget', { targetId });
  }
}

/** Runs before the popup's own scripts. */
function installProbe(): void {
  window.interactive = new Promise((done) => {
    const observer = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="tel"]:enabled');
      if (!field) return;
      observer.disconnect();
      void window.afterFrame().then((at) => {
        field.focus();
        if (document.activeElement === field) done(at);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
