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

/** Widest gap between two digits of one code in a line, in units of their height. */
const widestGap = 2.5;

/** Whether the eye meets the digits in the order of the text: each close to the right of the last one, or below it. */
export function areInReadingOrder(boxes: readonly DOMRect[]): boolean {
  return boxes.every((box, index) => {
    const last = boxes[index - 1];
    if (!last) return true;
    const slack = Math.min(last.width, last.height) / 4;
    const gap = box.left - last.right;
    return (
      box.top >= last.bottom - slack ||
      (gap >= -slack && gap <= widestGap * last.height && box.bottom > last.top)
    );
  });
}
