import { plainDigits } from '../code/shape';

/** A number in whatever writing AWS's form lets through, with full-width and typographic signs folded. */
const number = /^(?=(?:\D*\d){7})\+?[\d\s().ー-]{7,20}$/;
/** Levels that a label lies below what stands side by side with its value. */
const maxLevels = 3;
/** Words between a label and its value that are neither: a copy button, a help link. */
const notValue = 'button, [role="button"], a:not([href^="tel:" i]), script, style, noscript, template';

/** The text as the page writes it; null when it is more, or something else, than a phone number. */
export function readNumber(text: string): string | null {
  return number.test(plainDigits(text)) ? text.trim() : null;
}

/** The number that stands beside a label: dt and dd, two cells, two boxes, or text behind the label's element. */
export function numberBeside(
  label: Element,
  root: Element,
  isVisible: (element: Element) => boolean,
): { text: string; element: Element } | null {
  let at: Element | null = label;
  for (let level = 0; at && at !== root && level < maxLevels; level++, at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const pieces = visibleTexts(next, isVisible);
      if (pieces.length === 0) continue;
      const text = onlyNumber(pieces);
      const element = next instanceof Element ? next : at.parentElement;
      return text === null || element === null ? null : { text, element };
    }
  }
  return null;
}

/** The whole text, or the only piece of it that is a number: a badge or a remark may stand behind it. */
function onlyNumber(pieces: readonly string[]): string | null {
  const whole = readNumber(pieces.join(''));
  if (whole !== null) return whole;
  const numbers = new Set(pieces.map(readNumber).filter((text) => text !== null));
  const [first] = numbers;
  return numbers.size === 1 && first !== undefined ? first : null;
}

/** The texts in a node that a person can see, without those of buttons and links. */
export function visibleTexts(node: Node, isVisible: (element: Element) => boolean): readonly string[] {
  const texts: string[] = [];
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (
    let text: Node | null = node instanceof Text ? node : walker.nextNode();
    text;
    text = walker.nextNode()
  ) {
    const parent = text.parentElement;
    const data = text.nodeValue ?? '';
    if (data.trim() !== '' && parent && !parent.closest(notValue) && isVisible(parent)) texts.push(data);
  }
  return texts;
}
