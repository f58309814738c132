import type { Corner } from './corners';
import type { DockSize } from './paint';
import { cardWidth, margin, place, type Placement } from './place';
import { boxOf, type Rect } from './rect';

/** The least heights at which they are of use, px: controls, title, first step and warning; the launcher. */
const least = { guide: 180, launcher: 44 };

export interface Asked extends DockSize {
  /** The person or the page wants the guide open. */
  open: boolean;
  target: Element | null;
  codeElement: Element | null;
  keepClear: readonly Element[];
  corner: Corner;
}

/** Where everything goes in this frame. */
export interface Scene {
  viewport: { width: number; height: number };
  target: Rect | null;
  code: Rect | null;
  /** The guide is wanted and has room. */
  open: boolean;
  /** The folded card is higher than its room: it scrolls, the launcher first. */
  isCut: boolean;
  placement: Placement;
}

/** Reads the page's boxes and decides; writes nothing. */
export function scene(asked: Asked): Scene {
  const viewport = visibleViewport();
  const target = boxOf(asked.target);
  const code = boxOf(asked.codeElement);
  const pointedAt = [target, code].filter((box) => box !== null);
  const keepClear = [...pointedAt, ...asked.keepClear.map(boxOf).filter((box) => box !== null)];
  const { corner } = asked;

  if (asked.open) {
    const card = { width: cardWidth(viewport.width), height: asked.guideHeight };
    const placement = place({
      viewport,
      card,
      minHeight: code ? asked.minHeight : least.guide,
      keepClear,
      corner,
    });
    if (placement !== 'fold') return { viewport, target, code, open: true, isCut: false, placement };
  }
  const card = asked.folded;
  const placements = [keepClear, pointedAt].map((boxes) =>
    place({ viewport, card, minHeight: least.launcher, keepClear: boxes, corner }),
  );
  // A page with no free spot at all (a captcha as large as the window) still has to offer the launcher.
  const anywhere = { corner, maxHeight: viewport.height - 2 * margin };
  const placement = placements.find((found) => found !== 'fold') ?? anywhere;
  return { viewport, target, code, open: false, isCut: placement.maxHeight < card.height, placement };
}

/** What an on-screen keyboard leaves of the viewport, in layout pixels: pinch zoom does not change it. */
function visibleViewport(): { width: number; height: number } {
  const visual = window.visualViewport;
  return visual
    ? { width: visual.width * visual.scale, height: visual.height * visual.scale }
    : { width: window.innerWidth, height: window.innerHeight };
}
