import type { Tab } from '../harness/tab.ts';

declare global {
  interface Window {
    /** The document as it was parsed, and every change of it since then that is not our element's coming or going. */
    watched?: { before: string; changes: string[] };
  }
}

/** Runs in the page, before any content script. */
function watchOwnDocument(): void {
  const isOurs = (node: Node) => node.nodeName === 'FUKKYU-NAVI';
  document.addEventListener('DOMContentLoaded', () => {
    const watched = { before: document.documentElement.outerHTML, changes: [] as string[] };
    window.watched = watched;
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (isOurs(target) || (type === 'childList' && nodes.every(isOurs))) continue;
        watched.changes.push(
          [type, target.nodeName, attributeName, ...nodes.map((n) => n.nodeName)].join(' '),
        );
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** An MFA prompt whose recovery link is `linkAt` px down a long page; the page keeps watch over its own document. */
export function watchedMfaPrompt(linkAt: number): string {
  return `<!doctype html><html lang="en" class="aws"><head><title>Sign in</title>
    <style>body { margin: 0 } main { position: relative; height: 4000px; padding: 24px } a { position: absolute; top: ${linkAt}px }</style>
    <script>(${String(watchOwnDocument)})()</script></head><body class="page" style="color: #222"><main>
    <h1>Multi-factor authentication</h1><label>MFA code <input id="mfaCode" value="1"></label>
    <a href="#help" id="help">Troubleshoot MFA</a></main></body></html>`;
}

/** What changed on the page, ours left out: an empty list is what a test wants. */
export function changesOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    if (!window.watched) throw new Error('The page did not watch itself.');
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('fukkyu-navi')) ours.remove();
    const { before, changes } = window.watched;
    return copy.outerHTML === before ? changes : [...changes, `the document is now ${copy.outerHTML}`];
  }, null);
}
