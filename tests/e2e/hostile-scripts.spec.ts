import { pageCannotSeeInside } from './harness/secrecy.ts';
import type { Tab } from './harness/tab.ts';
import { expectGuide } from './walk/guide.ts';
import { hostilePrompt, scriptOf } from './walk/hostile-page.ts';
import { link, prompt, signIn } from './walk/hostile-prompt.ts';
import { expect, test } from './walk/test.ts';

declare global {
  interface Window {
    /** Names of the page's own functions that somebody called, beside the page itself. */
    touched?: string[];
    /** What the page's class for our element's name got hold of. */
    caught?: { internals: ElementInternals; seen: string[] }[];
  }
}

async function guides(tab: Tab): Promise<void> {
  await expectGuide(tab, { ...prompt, guide: 'folded' });
  await pageCannotSeeInside(tab);
  await tab.click({ part: 'launcher' });
  await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
}

/** Every function of these, replaced by one that notes its call and fails. */
function poison(): void {
  const touched: string[] = [];
  window.touched = touched;
  const spoil = (owner: object, names: readonly string[]) => {
    for (const name of names) {
      const was = Object.getOwnPropertyDescriptor(owner, name);
      if (!was?.configurable) continue;
      const fail = function () {
        touched[touched.length] = name;
        throw new Error(`poisoned ${name}`);
      };
      Object.defineProperty(
        owner,
        name,
        was.get ? { ...was, get: fail, set: fail } : { ...was, value: fail },
      );
    }
  };
  const all = Object.getOwnPropertyNames;
  for (const type of [Element, HTMLElement, Document, Node, ShadowRoot, DocumentFragment, CharacterData]) {
    spoil(
      type.prototype,
      all(type.prototype).filter((name) => name !== 'constructor'),
    );
  }
  spoil(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
  spoil(Array.prototype, ['map', 'filter', 'find', 'some', 'every', 'flatMap', 'push', 'at', 'includes']);
  spoil(String.prototype, ['replace', 'trim', 'includes', 'normalize', 'split']);
  spoil(RegExp.prototype, ['test', 'exec']);
  spoil(window, ['MutationObserver', 'ResizeObserver', 'AbortController', 'URL', 'getComputedStyle']);
  spoil(window, ['setTimeout', 'setInterval', 'requestAnimationFrame', 'matchMedia', 'performance']);
}

/** The page's own class for our element's name, which looks for a way into it whenever one is made or found. */
function lieInWait(): void {
  const caught: NonNullable<Window['caught']> = [];
  window.caught = caught;
  customElements.define(
    'fukkyu-navi',
    class extends HTMLElement {
      constructor() {
        super();
        caught.push({ internals: this.attachInternals(), seen: [] });
        try {
          this.attachShadow({ mode: 'open' });
        } catch {
          // A root is there already.
        }
      }
    },
  );
}

const rootsCaught = (tab: Tab) =>
  tab.evaluate(
    () => (window.caught ?? []).map(({ internals }) => internals.shadowRoot?.textContent ?? null),
    null,
  );

test.describe('on a page whose own functions all fail', () => {
  test.use({ simulatorOptions: { pages: new Map([[signIn, hostilePrompt({ head: scriptOf(poison) })]]) } });

  test('works in a world of its own', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    expect(await tab.evaluate(() => window.touched, null)).toEqual([]);
  });
});

test.describe('on a page that has a class for our element’s name', () => {
  test.use({
    simulatorOptions: { pages: new Map([[signIn, hostilePrompt({ head: scriptOf(lieInWait) })]]) },
  });

  test('does not hand its root to it', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await guides(tab);
    expect((await rootsCaught(tab)).filter((text) => text !== null)).toEqual([]);
  });
});

test.describe('on a page that waits for us', () => {
  test.use({ simulatorOptions: { pages: new Map([[signIn, hostilePrompt()]]) } });

  test('does not hand its root to a class that comes later', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.evaluate(lieInWait, null);
    await guides(tab);
    expect((await rootsCaught(tab)).filter((text) => text !== null)).toEqual([]);
  });

  test('hears neither forged messages nor forged events', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await expectGuide(tab, { ...prompt, guide: 'folded' });
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('fukkyu-navi');
      const names = ['wxt:content-script-started', 'wxt:locationchange', 'fukkyu-navi', 'fukkyu-navi:stop'];
      for (const name of names) {
        for (const target of [window, document, host])
          target?.dispatchEvent(new CustomEvent(name, { detail: {} }));
        const contentScriptName = 'sign-in';
        window.postMessage({ type: name, kind: name, contentScriptName, messageId: name }, '*');
      }
      for (const kind of ['recovery', 'panel', 'judge-number', 'are-you-seen']) {
        window.postMessage({ kind, event: 'stop', page: 'recovery-complete', lang: 'ja' }, '*');
      }
      const x = innerWidth - 40;
      const y = innerHeight - 30;
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      for (const target of [host, document.elementFromPoint(x, y), document.activeElement]) {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          target?.dispatchEvent(new MouseEvent(type, at));
        }
        for (const key of ['Enter', ' ', 'Escape'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, ...at }));
      }
      host?.focus();
      window.dispatchEvent(new Event('pageshow'));
      document.dispatchEvent(new Event('visibilitychange'));
    }, null);
    await guides(tab);
    expect(await browser.storage()).toEqual({});
  });

  test('shows the page an empty element, whatever it is asked', async ({ browser }) => {
    const tab = await browser.open(signIn);
    await tab.click({ part: 'launcher' });
    await expectGuide(tab, { ...prompt, guide: 'open', pointsAt: link });
    const read = await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('fukkyu-navi');
      if (!host) return null;
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      let extension = 'unknown';
      try {
        const { chrome } = window as unknown as { chrome?: { runtime?: { id?: string } } };
        extension = chrome?.runtime?.id ?? 'unknown';
      } catch {
        // No way to ask is the best answer.
      }
      return {
        html: host.outerHTML,
        inDocument: document.documentElement.outerHTML.split('fukkyu-navi').length - 1,
        text: host.innerText + host.textContent,
        selected: /全5ステップ|案内/.test(selected),
        children: host.childNodes.length,
        assigned: document.querySelectorAll('fukkyu-navi *, [data-part], [class*="navi"]').length,
        sheets: [...document.styleSheets, ...document.adoptedStyleSheets].filter(
          (sheet) => sheet.ownerNode !== document.querySelector('style'),
        ).length,
        fonts: document.fonts.size,
        animations: document.getAnimations().length,
        globals: Object.keys(window).filter((name) => /fukkyu|wxt|^navi$/i.test(name)),
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension'))
          .length,
        extension,
      };
    }, null);
    expect(read).toEqual({
      html: '<fukkyu-navi popover="manual"></fukkyu-navi>',
      inDocument: 2,
      text: '',
      selected: false,
      children: 0,
      assigned: 0,
      sheets: 0,
      fonts: 0,
      animations: 0,
      globals: [],
      resources: 0,
      extension: 'unknown',
    });
  });
});
