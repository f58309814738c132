import type { Driver } from './harness/driver.ts';
import { expectGuide } from './walk/guide.ts';
import { oddAddresses } from './walk/odd-addresses.ts';
import { expect, test } from './walk/test.ts';

/** A second: far longer than the overlay needs on a page that it likes, as the first test below shows. */
const frames = 60;

declare global {
  interface Window {
    /** Settled once: whether our element was seen on this page or in its frame. */
    appeared?: Promise<boolean>;
  }
}

/** Runs in the page: watches for our element until so many frames were drawn, and hears of it from a frame. */
function lookOut(limit: number): void {
  window.appeared = new Promise((resolve) => {
    const seen = () => {
      if (window.parent !== window) window.parent.postMessage('seen', '*');
      resolve(true);
    };
    const isThere = () => document.querySelector('fukkyu-navi') !== null;
    const step = (left: number) => {
      if (isThere()) seen();
      else if (left === 0) resolve(false);
      else
        requestAnimationFrame(() => {
          step(left - 1);
        });
    };
    addEventListener('message', ({ data }) => {
      if (data === 'seen') resolve(true);
    });
    addEventListener('load', () => {
      step(limit);
    });
  });
}

const scripted = (body: string) =>
  `<!doctype html><html lang="en"><title>p</title><script>(${String(lookOut)})(${frames})</script>${body}</html>`;

/** A page that is an MFA prompt by every sign but its address. */
const prompt = scripted(`<h1>Multi-factor authentication</h1><label>MFA code <input id="mfaCode"></label>
  <a href="#">Troubleshoot MFA</a>`);

async function appears(browser: Driver, url: string): Promise<boolean> {
  const tab = await browser.open(url);
  return tab.evaluate(() => window.appeared ?? Promise.reject(new Error('No page of ours')), null);
}

const genuine = 'https://signin.aws.amazon.com/';
const others = [
  'https://signup.aws.amazon.com/',
  'https://portal.aws.amazon.com/billing/signup/verify',
  'https://www.amazon.co.jp/ap/signin',
  'https://www.amazon.com/ap/mfa',
  'https://signin.amazonaws-us-gov.com/',
  'https://us-gov-west-1.signin.aws.amazon.com/',
  'https://signin.amazonaws.cn/',
  'https://signin.aws.amazon.com.evil.example/',
  'https://evil-signin.aws.amazon.com/',
  'https://example.awsapps.com/start/',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/mfa.html',
  'https://repost.aws/knowledge-center/reset-root-user-mfa',
  'https://console.aws.amazon.com/ec2/home',
];

test.beforeEach(async ({ browser, simulator }) => {
  const now = Date.now();
  const session = {
    version: 1,
    status: 'active',
    page: 'email-verification',
    startedAt: now,
    updatedAt: now,
  };
  await browser.setStorage({ session });
  simulator.setPages(new Map([genuine, ...others].map((url) => [url, prompt])));
});

test('appears on the genuine sign-in page, and opens while a recovery is under way', async ({ browser }) => {
  expect(await appears(browser, genuine)).toBe(true);
});

test('is not there at all on any other host, whatever the page looks like', async ({ browser }) => {
  const found: string[] = [];
  for (const url of others) if (await appears(browser, url)) found.push(url);
  expect(found).toEqual([]);
});

test('is not there on the sign-up page of the simulator', async ({ browser }) => {
  const tab = await browser.open('https://portal.aws.amazon.com/billing/signup');
  await tab.click({ css: 'button', text: 'すぐに連絡を受ける' });
  await expect.poll(() => tab.box('#phonePin')).not.toBeNull();
  expect(await appears(browser, genuine)).toBe(true);
  expect(await tab.navi()).toBeNull();
});

test('is not there over http, nor on another port', async ({ browser, simulator, relay }) => {
  const httpOnly = 'eu-north-9.signin.aws.amazon.com';
  simulator.setPages(new Map(['', ':8443'].map((port) => [`https://signin.aws.amazon.com${port}/`, prompt])));
  const odd = await oddAddresses(simulator.proxyUrl, prompt, [httpOnly]);
  relay.leadTo(odd.proxyUrl);
  expect(await appears(browser, genuine)).toBe(true);
  expect(await appears(browser, 'https://signin.aws.amazon.com:8443/')).toBe(false);
  expect(await appears(browser, `http://${httpOnly}/`)).toBe(false);
  const urls = await Promise.all((await browser.pages()).map((page) => page.url()));
  expect(urls).toContain(`http://${httpOnly}/`);
  await odd.stop();
});

test('is not there in a frame, neither a stranger’s nor AWS’s own', async ({ browser, simulator }) => {
  const framing = scripted(`<iframe src="${genuine}"></iframe>`);
  const [stranger, own] = ['https://framing.example/', 'https://docs.aws.amazon.com/framing'];
  simulator.setPages(
    new Map([
      [genuine, prompt],
      [stranger, framing],
      [own, framing],
    ]),
  );
  expect(await appears(browser, stranger)).toBe(false);
  expect(await appears(browser, own)).toBe(false);
});

test('stays quiet at an IAM user’s sign-in', async ({ browser }) => {
  await browser.setStorage({ session: null });
  const tab = await browser.open('https://123456789012.signin.aws.amazon.com/console');
  await expectGuide(tab, { page: 'unknown', guide: 'folded', clear: [{ css: '#username' }] });
  await tab.click('#signin_button');
  const field = { css: '#mfacode' };
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded', clear: [field] });
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'open', clear: [field] });
  expect((await tab.navi())?.parts.guide?.text).toContain('管理者');
});
