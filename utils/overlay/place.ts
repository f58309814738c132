import { corners, type Corner } from './corners';
import type { Rect } from './rect';

/** Distance of the card from the edge of the viewport, px; the stylesheet uses the same figure. */
export const margin = 12;
/** Least distance between the card and what it must not cover, px: room for the ring around that. */
export const gap = 14;
/** Up to this viewport width, px, the card is a sheet from side to side (phones, high zoom). */
const sheetViewport = 480;
/** The share of the viewport's height that a sheet may take: the page has to stay visible. */
const sheetShare = 0.6;

export interface Room {
  viewport: { width: number; height: number };
  /** Width as it will be drawn and height with nothing scrolled away, px. */
  card: { width: number; height: number };
  /** Below this the card would be of no use, px. */
  minHeight: number;
  keepClear: readonly Rect[];
  /** Where the card is, or where the person wants it. */
  corner: Corner;
}

export interface Placement {
  corner: Corner;
  /** px; beyond it the card scrolls inside. */
  maxHeight: number;
}

/** The other corners, nearest first: beside it, above or below it, across. By their places in `corners`. */
const neighbours = (corner: Corner): readonly Corner[] => {
  const at = corners.indexOf(corner);
  return [at ^ 1, 3 - at, at ^ 2].flatMap((place) => corners[place] ?? []);
};

const isSheet = (viewportWidth: number) => viewportWidth <= sheetViewport;

/** Width of the open card, px. */
export function cardWidth(viewportWidth: number): number {
  return isSheet(viewportWidth) ? viewportWidth - 2 * margin : 360;
}

/** Where the "move" control may take the card next, in order; a sheet only goes up and down. */
export function rotation(corner: Corner, viewportWidth: number): readonly Corner[] {
  if (isSheet(viewportWidth)) return neighbours(corner).slice(1, 2);
  const next = corners.indexOf(corner) + 1;
  return [...corners.slice(next), ...corners.slice(0, next - 1)];
}

/**
 * A corner and a height at which the card meets none of the boxes to keep clear: the wanted corner if the whole
 * card fits, else the nearest corner where it does, else the roomiest one. 'fold' when no corner has the least height.
 */
export function place(room: Room): Placement | 'fold' {
  const { viewport, card, minHeight, corner } = room;
  const limit = viewport.height * (isSheet(viewport.width) ? sheetShare : 1) - 2 * margin;
  const nearestFirst = [corner, ...neighbours(corner)].map((at) => ({
    corner: at,
    maxHeight: Math.floor(Math.min(limit, freeHeight(at, room))),
  }));
  const wanted = Math.max(minHeight, Math.min(card.height, Math.floor(limit)));
  const best =
    nearestFirst.find(({ maxHeight }) => maxHeight >= wanted) ??
    nearestFirst.reduce((a, b) => (b.maxHeight > a.maxHeight ? b : a));
  return best.maxHeight < minHeight ? 'fold' : best;
}

/** Height between the corner's edge of the viewport and the first box in the card's way, px; may be negative. */
function freeHeight(corner: Corner, { viewport, card, keepClear }: Room): number {
  const left = corner.endsWith('left') ? margin : viewport.width - margin - card.width;
  const inTheWay = keepClear.filter(
    (box) =>
      box.left < left + card.width + gap &&
      box.right > left - gap &&
      box.top < viewport.height &&
      box.bottom > 0,
  );
  return corner.startsWith('top')
    ? Math.min(viewport.height - margin + gap, ...inTheWay.map((box) => box.top)) - gap - margin
    : viewport.height - margin - gap - Math.max(margin - gap, ...inTheWay.map((box) => box.bottom));
}
