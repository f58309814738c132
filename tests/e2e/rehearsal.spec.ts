import type { Driver } from './harness/driver.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const ofPage = (tab: Tab, selector: string): Promise<string | null> =>
  tab.evaluate((css) => document.querySelector(css)?.textContent ?? null, selector);
const attribute = (tab: Tab, selector: string, name: string): Promise<string | null> =>
  tab.evaluate(
    ([css = '', key = '']) => document.querySelector(css)?.getAttribute(key) ?? null,
    [selector, name],
  );
const scene = (tab: Tab) => attribute(tab, '[data-part="rehearsal"]', 'data-scene');
const line = (tab: Tab) => attribute(tab, '[data-part="caption"]', 'data-line');
const guide = async (tab: Tab): Promise<string | null> => (await tab.navi())?.page ?? null;
const shownCode = async (tab: Tab): Promise<string | undefined> =>
  (await tab.navi())?.parts.code?.text.replace(/\s/g, '');
const press = (tab: Tab, text: string) => tab.click({ css: '.rehearsal button', text });

async function begin(browser: Driver, ...choices: string[]): Promise<Tab> {
  const tab = await browser.openExtensionPage('rehearsal.html');
  for (const value of choices) await tab.click(`input[value="${value}"]`);
  await press(tab, '練習を始める');
  await expect.poll(() => scene(tab)).toBe('identity');
  return tab;
}

/** Presses through to the phone step; the guide names every page as it would at AWS. */
async function toPhoneStep(tab: Tab, steps: readonly (readonly [string, string | null])[]): Promise<void> {
  for (const [button, page] of steps) {
    await expect.poll(() => guide(tab), button).toBe(page);
    await press(tab, button);
  }
  await expect.poll(() => guide(tab)).toBe('phone-verification');
}

const classic = [
  ['次へ', 'sign-in-identity'],
  ['Sign in', 'sign-in-password'],
  ['MFAのトラブルシューティング', 'mfa-prompt'],
  ['別の要素を使用したサインイン', 'mfa-troubleshoot'],
  ['確認Eメールの送信', 'email-verification'],
  ['Verify your email address', null],
] as const;
const newer = [
  ['Next', 'sign-in-identity'],
  ['Sign in', 'sign-in-password'],
  ['Trouble signing in?', 'mfa-prompt'],
  ['Sign in using alternative factors', 'mfa-troubleshoot'],
  ['メールの画面を開く', 'email-verification'],
  ['Verify your email address', null],
] as const;

async function keyIn(tab: Tab, code: string): Promise<void> {
  for (const digit of code) await tab.click({ css: '.keypad button', text: digit });
}

async function drawnCode(tab: Tab): Promise<string> {
  await expect.poll(() => ofPage(tab, '.drawn-code'), { timeout: 30_000 }).toMatch(/^\d{6}$/);
  return (await ofPage(tab, '.drawn-code')) ?? '';
}

async function finish(tab: Tab, button: string, register: string): Promise<void> {
  await expect.poll(() => scene(tab), { timeout: 20_000 }).toBe('complete');
  await expect.poll(() => guide(tab)).toBe('recovery-complete');
  await press(tab, button);
  await expect.poll(() => guide(tab)).toBe('security-credentials');
  await press(tab, register);
  await expect.poll(() => scene(tab)).toBe('summary');
  await expect.poll(() => ofPage(tab, '[data-part="rehearsal-summary"]')).toContain('印を付けました');
}

const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111');
/** Waits until nothing of ours lies over any part of this, once the person has scrolled to it. */
async function isFree(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((css) => {
    document.querySelector(css)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, selector);
  const hits = () =>
    tab.evaluate((css) => {
      const { left, right, top, bottom } =
        document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
      const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
      const at = steps.flatMap((x) =>
        steps.map((y) => [left + x * (right - left), top + y * (bottom - top)]),
      );
      const found = at.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName ?? 'nothing');
      return found.filter((name) => name === 'fukkyu-navi' || name === 'nothing' || name === 'html');
    }, selector);
  await expect.poll(hits, selector).toEqual([]);
}

const learned = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-learned="true"]')].map(
        ({ dataset }) => dataset.lesson,
      ),
    null,
  );

test('from the screen to the phone: late, wrong, right, and ticked in the checklist', async ({ browser }) => {
  const tab = await begin(browser);
  await toPhoneStep(tab, classic);
  await press(tab, 'すぐに連絡を受ける');
  await press(tab, '出ないでみる');
  await expect.poll(() => guide(tab)).toBe('phone-failed');
  await press(tab, 'すぐに連絡を受ける');
  await expect.poll(() => shownCode(tab), { timeout: 20_000 }).toMatch(/^\d{6}$/);
  const code = (await shownCode(tab)) ?? '';
  expect(await ofPage(tab, '.drawn-code')).toBe(code);
  expect((await tab.navi())?.parts.guide?.text).toContain('練習の番号');
  await press(tab, '電話に出る');
  await expect.poll(() => line(tab), { timeout: 20_000 }).toBe('ask');
  expect(await ofPage(tab, '[data-part="caption"]')).toContain('画面に出ている6桁の番号');
  await keyIn(tab, wrongFor(code));
  expect(await line(tab)).toBe('refused');
  await keyIn(tab, code);
  expect(await line(tab)).toBe('accepted');
  await finish(tab, 'コンソールにサインイン', 'MFA デバイスの割り当て');
  expect(await learned(tab)).toEqual(['right', 'wrong', 'late', 'to-phone']);
  expect(await browser.storage()).toEqual({
    checklist: { version: 1, items: { 'rehearsal-finished': 'done' } },
  });
});

test('from the phone to the page, by message and by a voice that says it twice', async ({ browser }) => {
  const tab = await begin(browser, 'to-page');
  await toPhoneStep(tab, newer);
  await press(tab, 'SMS text');
  await expect.poll(() => guide(tab)).toBe('phone-code-entry');
  await press(tab, '番号を入れずに待つ(時間切れを試す)');
  await expect.poll(() => guide(tab)).toBe('phone-failed');
  await press(tab, 'Voice call');
  await press(tab, '電話に出る');
  const said = (await ofPage(tab, '[data-part="caption"]')) ?? '';
  const code = (/(?:\d、){5}\d/.exec(said)?.[0] ?? '').replaceAll('、', '');
  expect(await shownCode(tab)).toBeUndefined();
  await tab.fill('.drawn form input', wrongFor(code));
  await press(tab, '番号を送る(例)');
  await expect.poll(() => ofPage(tab, '.drawn-refused')).toContain('番号が違います');
  await tab.fill('.drawn form input', code);
  await press(tab, '番号を送る(例)');
  await finish(tab, 'Sign in to the console', 'Assign MFA device');
  expect(await learned(tab)).toEqual(['right', 'wrong', 'late', 'to-page']);
});

test('a call on the phone that shows the page hides guide and code until the person goes back', async ({
  browser,
}) => {
  const tab = await begin(browser, 'this');
  await toPhoneStep(tab, classic);
  await press(tab, 'すぐに連絡を受ける');
  await press(tab, '電話に出る');
  await expect.poll(() => guide(tab)).toBeNull();
  await drawnCode(tab);
  expect(await tab.box('.drawn-code')).toMatchObject({ width: 0 });
  await press(tab, '切らずにブラウザへ戻る');
  await expect.poll(() => shownCode(tab), { timeout: 20_000 }).toMatch(/^\d{6}$/);
  const code = (await shownCode(tab)) ?? '';
  await press(tab, '通話の画面に戻る');
  await keyIn(tab, code);
  await finish(tab, 'コンソールにサインイン', 'MFA デバイスの割り当て');
});

test('speaks English where the person does, guide and code board too', async ({ browser }) => {
  await browser.setStorage({ settings: { version: 1, language: 'en' } });
  const tab = await browser.openExtensionPage('rehearsal.html');
  await press(tab, 'Begin the rehearsal');
  await expect.poll(() => guide(tab)).toBe('sign-in-identity');
  for (const [button] of classic) await press(tab, button);
  await press(tab, 'すぐに連絡を受ける');
  await expect
    .poll(async () => (await tab.navi())?.parts.guide?.text, { timeout: 30_000 })
    .toContain('A practice code');
  await press(tab, 'Answer');
  await expect.poll(() => ofPage(tab, '[data-part="caption"]')).toContain('the real wording is not public');
});

test('is as large as the person chose, and the frame stands around what it points at', async ({
  browser,
}) => {
  await browser.setStorage({ settings: { version: 1, textSize: 'large' } });
  const tab = await begin(browser);
  expect(await attribute(tab, 'html', 'data-text-size')).toBe('large');
  await expect.poll(() => guide(tab)).toBe('sign-in-identity');
  await press(tab, '次へ');
  await expect.poll(() => guide(tab)).toBe('sign-in-password');
  await press(tab, 'Sign in');
  await expect.poll(() => guide(tab)).toBe('mfa-prompt');
  await tab.click({ part: 'launcher' });
  const frame = async () => (await tab.navi())?.parts.spotlight?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const inFrame = async () => {
    const [{ x, y, width, height }, link] = [
      await frame(),
      await tab.box({ css: '.rehearsal button', text: 'MFAのトラブルシューティング' }),
    ];
    return (
      link !== null &&
      x <= link.x &&
      y <= link.y &&
      x + width >= link.x + link.width &&
      y + height >= link.y + link.height &&
      height < 2 * link.height
    );
  };
  await expect.poll(inFrame).toBe(true);
});

test('goes by the keyboard alone, each new page read from its heading on', async ({ browser }) => {
  const tab = await browser.openExtensionPage('rehearsal.html');
  const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '', null);
  const tabTo = async (text: string) => {
    await expect.poll(() => tab.box({ text }), text).not.toBeNull();
    for (let presses = 0; presses < 30 && (await focused()) !== text; presses++) await tab.press('Tab');
    expect(await focused()).toBe(text);
    await tab.press('Enter');
  };
  await tabTo('練習を始める');
  const pages = [
    ['ルート ユーザーサインイン', '次へ'],
    ['ルート ユーザーサインイン', 'Sign in'],
    ['多要素認証', 'MFAのトラブルシューティング'],
    ['Troubleshoot your authentication device', '別の要素を使用したサインイン'],
    ['Step 1: Email address verification', '確認Eメールの送信'],
    ['メールの画面(例)', 'Verify your email address'],
    ['ステップ2:電話番号の確認', 'すぐに連絡を受ける'],
    // The call is news, and read from the heading on as well.
    ['ステップ2:電話番号の確認', '電話に出る'],
  ] as const;
  for (const [heading, button] of pages) {
    await expect.poll(focused).toBe(heading);
    await tabTo(button);
  }
  const code = await drawnCode(tab);
  for (let presses = 0; presses < 30 && (await focused()) !== '1'; presses++) await tab.press('Tab');
  for (const digit of code) await tab.press(digit);
  await expect.poll(focused, { timeout: 20_000 }).toBe('Step 3: Sign In');
});

for (const [colorScheme, width, height] of [
  ['light', 1280, 720],
  ['dark', 360, 640],
] as const) {
  test.describe(`in ${colorScheme} colours, ${width} pixels wide`, () => {
    test.use({ browserOptions: { colorScheme, viewport: { width, height } } });

    test('is readable, and nothing of it covered, for everyone from the start to the summary', async ({
      browser,
    }) => {
      const tab = await browser.openExtensionPage('rehearsal.html');
      const readable = async () => {
        expect(await tab.axe('page')).toEqual([]);
        // The guide goes while one page of the rehearsal takes the place of another.
        await expect(async () => {
          if (await guide(tab)) expect(await tab.axe('navi')).toEqual([]);
        }).toPass({ timeout: 30_000 });
        const surplus = await tab.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }, null);
        expect(surplus).toBe(0);
      };
      // axe tries style attributes to measure colours; the page's policy refuses them.
      browser.expectErrors(/Applying inline style violates|blocked an inline style/);
      await readable();
      await press(tab, '練習を始める');
      for (const [button, page] of classic) {
        await expect.poll(() => guide(tab), button).toBe(page);
        await readable();
        await press(tab, button);
      }
      await press(tab, 'すぐに連絡を受ける');
      await drawnCode(tab);
      await readable();
      for (const read of ['.drawn-code', '[data-part="handset"]']) await isFree(tab, read);
      await press(tab, '電話に出る');
      await readable();
      await expect.poll(() => line(tab), { timeout: 20_000 }).toBe('ask');
      for (const read of ['.drawn-code', '[data-part="caption"]', '.keypad', '[data-part="typed"]'])
        await isFree(tab, read);
      await keyIn(tab, await drawnCode(tab));
      await finish(tab, 'コンソールにサインイン', 'MFA デバイスの割り当て');
      await readable();
    });
  });
}
