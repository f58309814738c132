import type { Tab } from '../harness/tab.ts';

/**
 * Lines that end within a phrase: between two letters where utils/guide/line-breaks.ts lets no line end. Each with a
 * bar where it is broken. What is there to be copied is set in no phrases, nor is what needs no worker to be said.
 */
export function brokenPhrases(tab: Tab): Promise<string[]> {
  return tab.inside((_, root) => {
    const letter = /[\p{L}\p{N}ー]/u;
    const range = document.createRange();
    const broken: string[] = [];
    for (const place of (root ?? document).querySelectorAll('wbr'))
      if (/flex|grid/.test(getComputedStyle(place.parentElement ?? place).display))
        broken.push(`among boxes: ${place.parentElement?.textContent ?? ''}`);
    const texts = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (
        !(node instanceof Text) ||
        node.parentElement?.closest('textarea, pre, code, style, script, .unseen, [data-bare]')
      )
        continue;
      range.selectNodeContents(node);
      if (new Set([...range.getClientRects()].map(({ bottom }) => bottom)).size < 2) continue;
      let bottom: number | null = null;
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box) continue;
        const pair = [node.data[at - 1] ?? '', node.data[at] ?? ''];
        if (bottom !== null && box.bottom > bottom + 2 && pair.every((sign) => letter.test(sign)))
          broken.push(`${node.data.slice(0, at)}|${node.data.slice(at)}`);
        bottom = box.bottom;
      }
    }
    return broken;
  }, null);
}
