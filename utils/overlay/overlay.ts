import ownCss from '../../components/overlay/overlay.css?inline';
import { Navi, type NaviProps } from '../../components/overlay/Navi';
import { draw } from '../drawing/draw';
import { topLayer } from '../top-layer';
import type { Corner } from './corners';
import { follow } from './follow';
import { keepInside } from './keep-inside';
import { dockSize, paint, type DockSize } from './paint';
import type { Picture } from './picture';
import { rotation } from './place';
import { boxOf, type Rect } from './rect';
import { revealer, scrollTo } from './reveal';
import { scene } from './scene';

export interface OverlayInput {
  picture: Picture;
  /** Rules for the picture, beside the overlay's own. */
  css: string;
  /** Where the card stands until the person moves it. */
  home: Corner;
  /** The control to press. */
  target: Element | null;
  /** Never covered: captcha, code on the page, entry fields. */
  keepClear: readonly Element[];
  /** What shows the code on the page; ringed while the picture has a code. */
  codeElement: Element | null;
}

/** What a press stands for that is not the overlay's own affair; a page script cannot cause one. */
export interface Presses {
  toggle: (to: 'open' | 'folded') => void;
  stop: () => void;
  /** An answer below a note; `to` as the note has it. */
  answer: (to: string) => void;
  /** To the panel of that path; empty: back to the guide. */
  panel: (at: string) => void;
  copy: (text: string) => void;
}

export interface Overlay {
  /** Draws this from now on; cheap when little changed. */
  show(input: OverlayInput): void;
  /** Moves the focus to the card, for whoever opened it by the keyboard. */
  enter(): void;
  /** Takes the element off the page. */
  hide(): void;
  /** Not so when the page hides, covers, deafens or removes what is meant to be shown. */
  isSeen(): boolean;
}

/** Says how rules get into the overlay's root; each time they take the place of those before. */
export type Dress = (root: ShadowRoot) => (css: string) => void;

const inStyleElement: Dress = (root) => {
  const style = document.createElement('style');
  root.append(style);
  return (css) => {
    // As one assignment: Firefox then knows that the text is ours, and the page's style-src does not block it.
    style.textContent = css;
  };
};

/** A drawn card is measured again only after so long, ms; shorter than a burst of `follow`, whose end sees the newest size. */
const sizeHolds = 200;

/** The overlay of one document until the signal ends: one element, and the page is only read. */
export function mountOverlay(
  document: Document,
  presses: Presses,
  signal: AbortSignal,
  dress = inStyleElement,
): Overlay {
  const layer = topLayer(document, signal);
  const box = document.createElement('div');
  const dressIn = dress(layer.root);
  let dressed: string | null = null;
  layer.root.append(box);
  const reveal = revealer();
  let input: OverlayInput | null = null;
  let announced: Picture | null = null;
  /** Where the person put the card. */
  let home: Corner = 'bottom-right';
  /** Where the settings say that it stands. */
  let settled: Corner = home;
  let drawn: Pick<NaviProps, 'open' | 'spotlight' | 'codeRing' | 'corner'> = {
    open: false,
    spotlight: false,
    codeRing: false,
    corner: home,
  };
  let size: DockSize = { guideHeight: 320, minHeight: 0, folded: { width: 200, height: 44 } };
  let sizeUntil = 0;
  let leaderBox = '';

  const redraw = () => {
    if (!input) return;
    sizeUntil = 0;
    const focused = layer.root.activeElement;
    const { picture } = input;
    draw([Navi({ ...drawn, picture, announced })], box, picture.slots);
    // Focus that was ours and went with what had it goes to what took its place.
    if (focused && !focused.isConnected)
      (box.querySelector<HTMLElement>('h2') ?? box.querySelector('button'))?.focus();
  };
  const sceneAt = (corner: Corner, { picture, ...elements }: OverlayInput) =>
    scene({ ...elements, ...size, open: picture.open, corner });

  /** Reads every box, then writes what changed. */
  const arrange = () => {
    const dock = box.querySelector<HTMLElement>('.dock');
    if (!input || !dock) return;
    const { picture, target } = input;
    const now = performance.now();
    if (now >= sizeUntil) {
      size = dockSize(dock, size);
      sizeUntil = now + sizeHolds;
    }
    const found = sceneAt(drawn.corner, input);
    const before = drawn;
    drawn = {
      open: found.open,
      spotlight: picture.open && found.target !== null,
      codeRing: picture.spoken !== '' && found.code !== null,
      corner: found.placement.corner,
    };
    if (JSON.stringify(drawn) !== JSON.stringify(before)) redraw();
    paint(box, found);
    if (drawn.open !== before.open)
      arrange(); // The other card has another size.
    else if (picture.open && target && found.target)
      reveal(picture.page, target, found.target, found.viewport.height);
  };

  const followLeader = ({ left, top, right, bottom }: Rect) => {
    const place = [left, top, right, bottom].join();
    if (place !== leaderBox) motion.stir();
    leaderBox = place;
  };

  const motion = follow(document, signal, {
    onFrame: arrange,
    onTick() {
      if (!input) return;
      layer.keep();
      const [leader] = elementsOf(input);
      if (leader) whereNow(leader, followLeader);
      // Live regions speak when their text changes, so they have to stand empty first.
      if (announced !== input.picture) {
        announced = input.picture;
        redraw();
      }
    },
  });

  const acts: Partial<Record<string, (value: string) => void>> = {
    ...presses,
    toggle() {
      if (drawn.open) {
        presses.toggle('folded');
        return;
      }
      const [inTheWay] = input?.picture.open ? elementsOf(input) : [];
      if (inTheWay) scrollTo(inTheWay, 'start'); // Open already, but without room.
      presses.toggle('open');
    },
    move() {
      const now = input;
      const fits = (corner: Corner) => now && sceneAt(corner, now).placement.corner === corner;
      const next = rotation(drawn.corner, window.innerWidth).find(fits);
      if (!next) return;
      home = next;
      drawn = { ...drawn, corner: next };
      redraw();
      motion.stir();
    },
    again() {
      // Emptied here, the live regions speak when they are filled again.
      announced = null;
      redraw();
    },
  };
  /** Clicks of our own, in `isSeen`; a script of the page cannot reach in here. */
  let heard = 0;
  const listen = <Kind extends 'click' | 'keydown'>(
    kind: Kind,
    act: (event: HTMLElementEventMap[Kind]) => void,
  ) => {
    box.addEventListener(kind, (event) => {
      if (event.isTrusted) act(event);
      else heard += 1;
    });
  };
  listen('click', ({ target }) => {
    const pressed = (target as Element).closest('button');
    if (!pressed) return;
    const { name, value, previousElementSibling: above } = pressed;
    // What is copied is the text above the button.
    acts[name]?.(name === 'copy' ? (above?.textContent ?? '') : value);
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !drawn.open) return;
    event.preventDefault(); // Or a dialog of the page that we stand in would close.
    presses.toggle('folded');
  });
  keepInside(layer.root, signal);

  const hide = () => {
    input = announced = null;
    layer.hide();
    draw([], box);
  };
  signal.addEventListener('abort', hide);

  return {
    hide,
    enter() {
      box.querySelector('button')?.focus();
    },
    isSeen() {
      const launcher = boxOf(box.querySelector('button'));
      const middle = (from: number, to: number) => (from + to) / 2;
      // A document that the page has opened anew has no listener left, and leaves ours none.
      const before = heard;
      box.dispatchEvent(new Event('click'));
      return (
        !input ||
        (heard > before &&
          launcher !== null &&
          document.elementFromPoint(
            middle(launcher.left, launcher.right),
            middle(launcher.top, launcher.bottom),
          ) === layer.root.host)
      );
    },
    show(next) {
      if (signal.aborted) return;
      layer.show();
      // Nothing new is drawn, and no box is read, for a page that only keeps changing elsewhere.
      if (input && isSame(input, next)) return;
      const cramped = input?.picture.open === true && !drawn.open;
      const isMoved = next.home !== settled;
      if (isMoved) home = settled = next.home;
      if (isMoved || next.picture.page !== input?.picture.page) drawn.corner = home;
      input = next;
      if (dressed !== next.css) dressIn(ownCss + next.css);
      dressed = next.css;
      drawn = { ...drawn, open: next.picture.open && !cramped };
      redraw();
      motion.watch(elementsOf(next));
      // Now and not in the frame behind, which would be a long one.
      arrange();
      motion.stir();
    },
  };
}

function isSame(before: OverlayInput, now: OverlayInput): boolean {
  const [elements, others] = [elementsOf(before), elementsOf(now)];
  const [plain, other] = [before, now].map(({ picture, home }) => JSON.stringify([picture, home]));
  return (
    plain === other &&
    elements.length === others.length &&
    elements.every((element, place) => element === others[place])
  );
}

/** What is pointed at or never covered. The movement of the first stands for all of them between two frames. */
function elementsOf({ target, codeElement, keepClear }: OverlayInput): readonly Element[] {
  return [target, codeElement, ...keepClear].filter((element) => element !== null);
}

/** Tells where an element is after the page's own next layout: to ask at any other time would force one. */
function whereNow(element: Element, tell: (box: Rect) => void): void {
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (entry) tell(entry.boundingClientRect);
  });
  observer.observe(element);
}
