import type { Tab } from '../harness/tab.ts';

export type Visibility = 'absent' | 'hidden' | 'partly' | 'whole';

/** How much of one of our parts can be seen: scrolled away inside the card or off the screen counts as unseen. */
export function visibilityOf(tab: Tab, part: string): Promise<Visibility> {
  return tab.inside((name, root): Visibility => {
    const element = root?.querySelector(`[data-part="${name}"]`);
    if (!element) return 'absent';
    const box = element.getBoundingClientRect();
    const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (at !== element && getComputedStyle(at).overflowY === 'visible') continue;
      const frame = at.getBoundingClientRect();
      seen.left = Math.max(seen.left, frame.left);
      seen.top = Math.max(seen.top, frame.top);
      seen.right = Math.min(seen.right, frame.right);
      seen.bottom = Math.min(seen.bottom, frame.bottom);
    }
    const area = Math.max(0, seen.right - seen.left) * Math.max(0, seen.bottom - seen.top);
    const share = area / (box.width * box.height);
    if (share > 0.99) return 'whole';
    return share > 0 ? 'partly' : 'hidden';
  }, part);
}
