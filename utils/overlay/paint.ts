import { cardWidth, margin } from './place';
import { boxOf, type Rect } from './rect';
import type { Scene } from './scene';

/** Space between a control and the ring around it, px. */
const ringRoom = 5;

/** What goes on below it fades over this height, px; see guide.css. */
const fade = 16;
/** With a code on the page, a card without these would be of no use: what to do with the code; a panel's title. */
const leastSeen = '.unseen+p,[data-at] h2';

export interface DockSize {
  guideHeight: number;
  /** Of the open card, px. */
  minHeight: number;
  folded: { width: number; height: number };
}

/** Reads the sizes that the drawn card would have with room for all of it; what is not drawn keeps its last size. */
export function dockSize(dock: HTMLElement, last: DockSize): DockSize {
  const body = dock.querySelector('.body');
  if (body) {
    const around = dock.offsetHeight - body.clientHeight;
    const end = boxOf(body.querySelector(leastSeen))?.bottom ?? 0;
    return {
      ...last,
      guideHeight: around + body.scrollHeight,
      minHeight: around + fade + end - body.getBoundingClientRect().top + body.scrollTop,
    };
  }
  // Chromium's `scrollHeight` leaves out what overflows a card at the bottom, since that goes upwards.
  const parts = [...dock.children].map((part) => part.getBoundingClientRect());
  const height = Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
  return { ...last, folded: { width: dock.offsetWidth, height } };
}

/** Writes the positions of one frame, through the CSSOM: the page's `style-src` does not reach that. */
export function paint(root: HTMLElement, { viewport, placement, open, isCut, target, code }: Scene): void {
  const write = (selector: string, styles: Record<string, string>) => {
    const style = root.querySelector<HTMLElement>(selector)?.style;
    for (const [name, value] of Object.entries(styles))
      if (style && style.getPropertyValue(name) !== value) style.setProperty(name, value);
  };
  // A page that sets `zoom` on <html> would enlarge us too, and the rings would miss what they surround.
  write('.navi', { height: px(viewport.height), zoom: String(1 / root.currentCSSZoom) });
  write('.dock', {
    width: open ? px(cardWidth(viewport.width)) : '',
    'max-width': px(viewport.width - 2 * margin),
    'max-height': px(placement.maxHeight),
    overflow: isCut ? 'auto' : '',
  });
  if (target) write('[data-part=spotlight]', around(target));
  if (code) write('[data-part=code-ring]', around(code));
}

/** Whole pixels outside the box on all sides. */
function around(box: Rect): Record<string, string> {
  const left = Math.floor(box.left) - ringRoom;
  const top = Math.floor(box.top) - ringRoom;
  return {
    translate: `${px(left)} ${px(top)}`,
    width: px(Math.ceil(box.right) + ringRoom - left),
    height: px(Math.ceil(box.bottom) + ringRoom - top),
  };
}

function px(length: number): string {
  return `${Math.floor(length)}px`;
}
