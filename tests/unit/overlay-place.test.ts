import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardWidth,
  gap,
  margin,
  place,
  rotation,
  type Placement,
  type Room,
} from '../../utils/overlay/place';
import { corners } from '../../utils/overlay/corners';
import type { Rect } from '../../utils/overlay/rect';

const desktop = { width: 1280, height: 800 };
const button = (left: number, top: number): Rect => ({ left, top, right: left + 120, bottom: top + 36 });

function room(changes: Partial<Room> = {}): Room {
  const viewport = changes.viewport ?? desktop;
  return {
    viewport,
    card: { width: cardWidth(viewport.width), height: 420 },
    minHeight: 120,
    keepClear: [],
    corner: 'bottom-right',
    ...changes,
  };
}

/** Where the card is drawn for a placement. */
function drawn({ viewport, card }: Room, { corner, maxHeight }: Placement): Rect {
  const height = Math.min(card.height, maxHeight);
  const left = corner.endsWith('left') ? margin : viewport.width - margin - card.width;
  const top = corner.startsWith('top') ? margin : viewport.height - margin - height;
  return { left, top, right: left + card.width, bottom: top + height };
}

const meet = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('place', () => {
  it.each(corners)('stays at %s when nothing is in the way', (corner) => {
    expect(place(room({ corner }))).toMatchObject({ corner });
  });

  it.each([
    ['beside it', [button(1100, 700)], 'bottom-left'],
    ['above it when both lower corners are taken', [button(1100, 700), button(20, 700)], 'top-right'],
    ['where it is when the control is clear of it', [button(400, 300)], 'bottom-right'],
  ] as const)('goes %s', (_, keepClear, corner) => {
    expect(place(room({ keepClear }))).toMatchObject({ corner });
  });

  it('on a phone, goes above a control that stands low, and leaves part of the page in view', () => {
    const phone = room({ viewport: { width: 360, height: 640 }, keepClear: [button(40, 560)] });
    expect(place(phone)).toEqual({ corner: 'top-right', maxHeight: 360 });
  });

  it('takes the roomiest corner and scrolls inside when the whole card fits nowhere', () => {
    const wide: Rect = { left: 0, top: 300, right: 1280, bottom: 340 };
    expect(place(room({ keepClear: [wide] }))).toEqual({
      corner: 'bottom-right',
      maxHeight: 800 - 340 - margin - gap,
    });
  });

  it('folds rather than cover a control that leaves no room', () => {
    expect(place(room({ keepClear: [{ left: 0, top: 60, right: 1280, bottom: 740 }] }))).toBe('fold');
  });

  it('ignores a control that is scrolled out of sight', () => {
    expect(place(room({ keepClear: [button(1100, 2000), button(1100, -90)] }))).toMatchObject({
      corner: 'bottom-right',
    });
  });

  const anyRoom = fc
    .record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 150, max: 1400 }),
      cardHeight: fc.integer({ min: 44, max: 900 }),
      minHeight: fc.integer({ min: 44, max: 160 }),
      corner: fc.constantFrom(...corners),
      keepClear: fc.array(
        fc.record({
          left: fc.double({ min: -300, max: 2000, noNaN: true }),
          top: fc.double({ min: -300, max: 1600, noNaN: true }),
          w: fc.double({ min: 1, max: 700, noNaN: true }),
          h: fc.double({ min: 1, max: 300, noNaN: true }),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ width, height, cardHeight, minHeight, corner, keepClear }) =>
      room({
        viewport: { width, height },
        card: { width: cardWidth(width), height: cardHeight },
        minHeight,
        corner,
        keepClear: keepClear.map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h })),
      }),
    );

  it('never meets what is to be kept clear, and never leaves the viewport', () => {
    fc.assert(
      fc.property(anyRoom, (given) => {
        const placement = place(given);
        if (placement === 'fold') return;
        const card = drawn(given, placement);
        const view: Rect = { left: 0, top: 0, right: given.viewport.width, bottom: given.viewport.height };
        const covered = given.keepClear.filter((box) => meet(box, view) && meet(box, card));
        expect(covered).toEqual([]);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(given.viewport.height);
        expect(placement.maxHeight).toBeGreaterThanOrEqual(given.minHeight);
      }),
      { numRuns: 2000 },
    );
  });

  it('decides to fold by the room alone, so that folding and unfolding cannot alternate', () => {
    fc.assert(
      fc.property(
        anyRoom,
        fc.integer({ min: 44, max: 900 }),
        fc.constantFrom(...corners),
        (given, height, corner) => {
          const other = { ...given, corner, card: { ...given.card, height } };
          expect(place(other) === 'fold').toBe(place(given) === 'fold');
        },
      ),
    );
  });
});

describe('rotation', () => {
  it('offers every other corner once', () => {
    expect(rotation('top-left', 1280)).toEqual(['top-right', 'bottom-right', 'bottom-left']);
  });

  it('only goes up and down where the card is as wide as the viewport', () => {
    expect(rotation('bottom-right', 360)).toEqual(['top-right']);
  });
});
