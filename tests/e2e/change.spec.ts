import type { Tab } from './harness/tab.ts';
import { expectGuide, type Guided } from './walk/guide.ts';
import { expect, test } from './walk/test.ts';

const signIn = 'https://signin.aws.amazon.com/signin';
const noMfa = 'https://signin.aws.amazon.com/noMfa';

declare global {
  interface Window {
    /** Shows one step of the page and hides the others. */
    turnTo: (step: string) => void;
    /** Puts a code on the page. */
    codeComes: () => void;
    /** Takes the code off the page. */
    codeGoes: () => void;
    /** Set when the document came back from the back/forward cache. */
    cameBack?: boolean;
  }
}

/** What the guide shows on each of the steps below. */
const guided = {
  mfa: { page: 'mfa-prompt', guide: 'open', step: 1, pointsAt: { css: '#mfa a' } },
  mail: {
    page: 'email-verification',
    guide: 'open',
    step: 2,
    warns: true,
    pointsAt: { css: '#mail button' },
  },
  call: {
    page: 'phone-verification',
    guide: 'open',
    step: 3,
    warns: true,
    pointsAt: { css: '#call button' },
  },
  done: { page: 'recovery-complete', guide: 'open', step: 4, warns: true, pointsAt: { css: '#done button' } },
} as const satisfies Record<string, Guided>;
type Step = keyof typeof guided;
const steps = Object.keys(guided) as Step[];

/** All steps of the classic page in one document; `hide` and `show` are JavaScript on `step`. */
const oneDocument = (
  hide: string,
  show: string,
  more = '',
) => `<!doctype html><html lang="en"><head><title>p</title>
  <script>function turnTo(id) {
    for (const step of document.querySelectorAll('main > div')) { if (step.id === id) { ${show} } else { ${hide} } }
  }</script></head><body><main>
  <div id="mfa"><h1>Multi-factor authentication</h1><input><a href="#">Troubleshoot MFA</a></div>
  <div id="mail"><h1>Step 1: Email address verification</h1><button>Send verification email</button></div>
  <div id="call"><h1>Step 2: Phone number verification</h1><button>Call me now</button></div>
  <div id="done"><h1>Step 3: Sign In</h1><button>Sign in to the console</button></div></main>
  <script>turnTo('mfa');${more}</script></body></html>`;

const turnTo = (tab: Tab, step: Step) =>
  tab.evaluate((id) => {
    window.turnTo(id);
  }, step);

const ways = [
  ['display', `step.style.display = 'none';`, `step.style.display = '';`],
  ['hidden', `step.hidden = true;`, `step.hidden = false;`],
  ['visibility', `step.style.visibility = 'hidden';`, `step.style.visibility = 'visible';`],
  ['a class', `step.className = 'off';`, `step.className = '';`],
] as const;

for (const [what, hide, show] of ways) {
  test(`follows the steps of one document that are turned by ${what}`, async ({ browser, simulator }) => {
    const style = `document.head.append(Object.assign(document.createElement('style'), { textContent: '.off { display: none }' }));`;
    simulator.setPages(new Map([[signIn, oneDocument(hide, show, style)]]));
    const tab = await browser.open(signIn);
    await tab.click({ part: 'launcher' });
    for (const step of [...steps, 'call', 'mfa'] as const) {
      await turnTo(tab, step);
      await expectGuide(tab, guided[step]);
    }
  });
}

test('is not misled by a page that shows all its steps until it is styled', async ({
  browser,
  simulator,
}) => {
  const [, hide, show] = ways[0];
  const failed = '<div id="failed"><p>電話の確認を完了できませんでした。</p></div></main>';
  const page = oneDocument(hide, show)
    .replace("<script>turnTo('mfa');</script>", '')
    .replace('<div id="mfa">', '<div id="mfa" style="display: none">')
    .replace('</main>', failed);
  simulator.setPages(new Map([[signIn, page]]));
  const tab = await browser.open(signIn);
  await expect.poll(async () => (await tab.navi())?.page).toBeDefined();
  await turnTo(tab, 'mail');
  await expectGuide(tab, guided.mail);
});

test('notices another path that no event tells of', async ({ browser, simulator }) => {
  const page =
    '<!doctype html><html lang="en"><title>p</title><main id="done"><button>Sign in to the console</button></main></html>';
  simulator.setPages(new Map([[signIn, page]]));
  const tab = await browser.open(signIn);
  await expectGuide(tab, { page: 'unknown', guide: 'folded' });
  await tab.evaluate(() => {
    history.pushState(null, '', '/noMfa');
  }, null);
  await expectGuide(tab, guided.done);
  await tab.evaluate(() => {
    history.pushState(null, '', '/signin');
  }, null);
  await expect.poll(async () => (await tab.navi())?.page).toBe('unknown');
});

test('points at a control that arrives long after the page has settled', async ({ browser, simulator }) => {
  const page = `<!doctype html><html lang="en"><title>p</title><main><h1>Phone number verification</h1><div id="call"></div></main></html>`;
  simulator.setPages(new Map([[noMfa, page]]));
  const tab = await browser.open(noMfa);
  await expectGuide(tab, { page: 'unknown', guide: 'folded' });
  await tab.evaluate(() => {
    const button = document.createElement('button');
    button.dataset.testid = 'send-voice-message-button';
    button.disabled = true;
    button.textContent = 'Voice call';
    document.querySelector('#call')?.append(button);
  }, null);
  await expectGuide(tab, { page: 'email-verification', guide: 'open', step: 2, warns: true });
  await tab.evaluate(() => {
    document.querySelector('button')?.removeAttribute('disabled');
  }, null);
  await expectGuide(tab, guided.call);
});

/** 1,000 changes a second, in bursts as timers allow. */
const storm = `const noise = document.body.appendChild(document.createElement('p')); let count = 0;
  setInterval(() => { for (let change = 0; change < 10; change++) {
    noise.replaceChildren(document.createElement('i'), String(++count)); noise.className = 'c' + count; } }, 10);`;

test('appears and follows on a page that changes a thousand times a second', async ({
  browser,
  simulator,
}) => {
  const [, hide, show] = ways[0];
  simulator.setPages(new Map([[signIn, oneDocument(hide, show, storm)]]));
  const tab = await browser.open(signIn);
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded' });
  await tab.click({ part: 'launcher' });
  for (const step of steps) {
    await turnTo(tab, step);
    await expectGuide(tab, guided[step]);
  }
});

const codeOn = async (tab: Tab) => (await tab.navi())?.parts.code?.text.replace(/\s/g, '') ?? null;

/** Changes all the time that tell nothing. */
const words = `const news = document.body.appendChild(document.createElement('p')); let count = 0;
  setInterval(() => { news.textContent = 'News ' + 'of today '.repeat(++count % 9); }, 50);`;

/** When what tells of it is read, it is empty already; and the next look at so large a page may be half a minute off. */
for (const [what, script] of [
  ['moves and turns into words', `code.append(digits); digits.data = 'Please wait';`],
  [
    'is put aside',
    `const aside = document.body.appendChild(document.createElement('div')); aside.style.display = 'none';
     code.className = 'old'; aside.append(code);`,
  ],
  [
    'goes with all that is around it, and is emptied',
    `const box = code; box.remove(); setTimeout(() => box.replaceChildren());`,
  ],
] as const) {
  test(`shows no code any longer that ${what} while much else changes`, async ({ browser, simulator }) => {
    const page = oneDocument('step.hidden = true;', 'step.hidden = false;', words).replace(
      '<button>Call me now</button>',
      `<button onclick="this.disabled = true; code.textContent = '482913'">Call me now</button><p id="code"></p>
       ${'<p>Account settings</p>'.repeat(3_000)}
       <script>function codeGoes() { const digits = code.firstChild; ${script} }</script>`,
    );
    simulator.setPages(new Map([[signIn, page]]));
    const tab = await browser.open(signIn);
    await turnTo(tab, 'call');
    await expectGuide(tab, guided.call);
    await tab.click({ css: '#call button' });
    await expect.poll(() => codeOn(tab)).toBe('482913');
    await tab.evaluate(() => {
      window.codeGoes();
    }, null);
    await expect.poll(() => codeOn(tab), { timeout: 10_000 }).toBeNull();
  });
}

test('follows a code when nothing is left that names its step, while much else changes', async ({
  browser,
  simulator,
}) => {
  const page = `<!doctype html><html lang="en"><head><title>p</title></head><body><main><div id="around">
    <div id="card"><div id="step"><h2>Phone number verification</h2></div>
    <div><button onclick="step.remove(); this.replaceWith('Calling')">Voice call</button></div></div></div></main>
    ${'<p>Account settings</p>'.repeat(3_000)}<script>${words}
    function codeComes() { card.append(Object.assign(document.createElement('p'), { textContent: '482913' })); }
    function codeGoes() { around.style.display = 'none'; }</script></body></html>`;
  simulator.setPages(new Map([[noMfa, page]]));
  const tab = await browser.open(noMfa);
  await expectGuide(tab, { ...guided.call, pointsAt: { css: 'button' } });
  await tab.click({ css: 'button' });
  await expect.poll(async () => (await tab.navi())?.parts.spotlight).toBeUndefined();
  await tab.evaluate(() => {
    window.codeComes();
  }, null);
  await expect.poll(() => codeOn(tab), { timeout: 10_000 }).toBe('482913');
  await tab.evaluate(() => {
    window.codeGoes();
  }, null);
  await expect.poll(() => codeOn(tab), { timeout: 10_000 }).toBeNull();
});

test('takes no code along to another address of the document', async ({ browser, simulator }) => {
  const page = `<!doctype html><html lang="en"><head><title>p</title></head><body><main><h2>Phone number verification</h2>
    <button onclick="this.disabled = true; code.textContent = '482913'">Call me now</button><p id="code"></p></main></body></html>`;
  simulator.setPages(new Map([[noMfa, page]]));
  const tab = await browser.open(noMfa);
  await tab.click({ css: 'button' });
  await expect.poll(() => codeOn(tab), { timeout: 10_000 }).toBe('482913');
  await tab.evaluate(() => {
    history.pushState(null, '', '/signin');
  }, null);
  await expect.poll(() => codeOn(tab), { timeout: 10_000 }).toBeNull();
});

test('is right as soon as a tab that changed behind another one is seen again', async ({
  browser,
  simulator,
}) => {
  const [, hide, show] = ways[0];
  simulator.setPages(new Map([[signIn, oneDocument(hide, show)]]));
  const tab = await browser.open(signIn);
  await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded' });
  const other = await browser.open('about:blank');
  await turnTo(tab, 'call');
  await other.close();
  await tab.activate();
  await expectGuide(tab, guided.call);
});

test.describe('with the browser’s back/forward cache', () => {
  test.use({ browserOptions: { pageCache: 'on' } });

  test('is right again on a page that comes back from the back/forward cache', async ({
    browser,
    simulator,
  }) => {
    const [, hide, show] = ways[0];
    const returns = `addEventListener('pageshow', ({ persisted }) => { if (persisted) { window.cameBack = true; turnTo('call'); } });`;
    simulator.setPages(
      new Map([
        [signIn, oneDocument(hide, show, returns)],
        [noMfa, oneDocument(hide, show, `turnTo('done');`)],
      ]),
    );
    const tab = await browser.open(signIn);
    await expectGuide(tab, { page: 'mfa-prompt', guide: 'folded' });
    const leaveAndReturn = async () => {
      await tab.goto(noMfa);
      await expectGuide(tab, guided.done);
      await tab.evaluate(() => {
        // After the answer: a document in the cache gives none.
        setTimeout(() => {
          history.back();
        }, 50);
      }, null);
      await expect.poll(() => tab.url()).toBe(signIn);
    };
    // Whether it keeps a page is the browser's own choice, each time.
    await expect(async () => {
      await leaveAndReturn();
      await expect
        .poll(() => tab.evaluate(() => window.cameBack === true, null), { timeout: 3_000 })
        .toBe(true);
    }).toPass({ timeout: 120_000 });
    await expectGuide(tab, guided.call);
  });
});
