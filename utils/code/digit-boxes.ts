import { combine, type Box } from '../pages/clip';
import { textsIn } from '../pages/walks';

/** Where each digit of the element is drawn, in the order of the text. CSS pixels of the viewport. */
export function digitBoxes(element: Element): readonly DOMRect[] {
  const range = element.ownerDocument.createRange();
  return [...textsIn(element)].flatMap((text) =>
    [...text.data.matchAll(/\p{Nd}/gu)].map(({ index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    }),
  );
}

const nowhere: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** The smallest box around all of them. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce((around, box) => combine(around, box, Math.min, Math.max), nowhere);

/** Widest gap between two groups of digits that are one code, in units of their height; single digits may stand apart. */
const widestGap = 4;

/** Whether the eye meets the digits in the order of the text: each to the right of the last one, or below it. */
export function areInReadingOrder(boxes: readonly DOMRect[]): boolean {
  const gaps: number[] = [];
  const isInOrder = boxes.every((box, index) => {
    const last = boxes[index - 1];
    if (!last) return true;
    const slack = Math.min(last.width, last.height) / 4;
    if (box.top >= last.bottom - slack) return true;
    gaps.push((box.left - last.right) / last.height);
    return box.left >= last.right - slack && box.bottom > last.top;
  });
  return isInOrder && (Math.max(...gaps) <= widestGap || Math.min(...gaps) > 0.5);
}
