import type { Tab } from '../harness/tab.ts';

/** Percent of an element's height that can be read without scrolling anything of ours; null: there is none. */
export const shownShare = (tab: Tab, selector: string): Promise<number | null> =>
  tab.inside((css, root) => {
    const element = root?.querySelector(css);
    if (!element) return null;
    /** What goes on below the steps fades; see guide.css. */
    const fade = 16;
    const { top, bottom, height } = element.getBoundingClientRect();
    let [from, to] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowY === 'visible') continue;
      const clip = box.getBoundingClientRect();
      from = Math.max(from, clip.top);
      to = Math.min(to, clip.bottom - (box.matches('.body') ? fade : 0));
    }
    return Math.round((100 * Math.max(0, to - from)) / height);
  }, selector);
