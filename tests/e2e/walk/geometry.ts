import type { Box } from '../harness/find.ts';

/** Widest space between a control and the ring around it, px. */
const ringRoom = 16;

/** The outer box holds all of the inner one, and little else. */
export function encloses(outer: Box, inner: Box): boolean {
  const room = [
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - (inner.x + inner.width),
    outer.y + outer.height - (inner.y + inner.height),
  ];
  return room.every((side) => side >= 0 && side <= ringRoom);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
