import type { Box } from '../pages/clip';

/** Where each digit of the element is drawn, in the order of the text. CSS pixels of the viewport. */
export function digitBoxes(element: Element): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  const range = element.ownerDocument.createRange();
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { index } of node.data.matchAll(/\p{Nd}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      boxes.push(range.getBoundingClientRect());
    }
  }
  return boxes;
}

/** The smallest box around all of them; there has to be one. */
export const boxAround = (boxes: readonly DOMRect[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Whether the eye meets the digits in the order of the text: each to the right of the last one, or below it. */
export function areInReadingOrder(boxes: readonly DOMRect[]): boolean {
  return boxes.every((box, index) => {
    const last = boxes[index - 1];
    if (!last) return true;
    const slack = Math.min(last.width, last.height) / 4;
    return box.top >= last.bottom - slack || (box.left >= last.right - slack && box.bottom > last.top);
  });
}
