import type { Evidence } from './evidence';
import { plainText } from './plain-text';
import { isVisible } from './visible';
import { lineOf, surroundings, textsIn, unread, upwards } from './walks';

const busy = '[aria-busy="true"], [role="progressbar"], progress';
/** What stands around every page, whatever it says, captions of controls, and text that nobody reads. */
const notMessage = `a, button, label, select, [role="button"], [role="link"], ${surroundings}, ${unread}`;

/** What a person fills in, or can press later: a step that goes on. */
const fields =
  'input:not([type="hidden"], [type="submit"], [type="button"]), textarea, [role="radio"], button:disabled, [aria-disabled="true"]';

/** More is to come, or an address is told that was written to; a link that has died may ask to wait or to load again. */
const goesOn =
  /[*•●]{2}|\S@\S|\.{3}\s*$|^\s*loading\b|(?:^|[。.!]\s*)(?:please wait(?:\W*$| while\b)|(?:今|もう)?(?:しばらく|少々|そのまま)?お待ち(?:ください|下さい)[。.\s]*$)|(?<!再)読み込(?:み中|んで(?:い|お))|処理中/i;

/** Whether the page has visible words of its own and no more to do than one thing: an empty page is not a finished one. */
function hasMessage(root: Element): boolean {
  if ([...root.querySelectorAll(busy)].some(isVisible) || root.ownerDocument.getAnimations().some(isEndless))
    return false;
  const buttons = [
    ...root.querySelectorAll(`${fields}, button, input:not([type="hidden"]), [role="button"]`),
  ].filter((at) => !at.closest(surroundings) && isVisible(at) && ![...upwards(at)].some(floats));
  if (buttons.length > 1 || buttons.some((at) => at.matches(fields))) return false;
  const lines = new Map<Element, string>();
  for (const { data, parentElement: at } of textsIn(root)) {
    if (at.closest(notMessage)) continue;
    const line = lineOf(at);
    lines.set(line, (lines.get(line) ?? '') + data);
  }
  let hasWords = false;
  for (const [at, text] of lines) {
    // After the first words nothing else needs to be seen.
    const isMore = goesOn.test(plainText(text));
    if (hasWords && !isMore) continue;
    const isOwn = /^[^©]*\p{L}/u.test(text);
    if (!isOwn || !isVisible(at) || [...upwards(at)].some(floats)) continue;
    if (isMore) return false;
    hasWords = true;
  }
  return hasWords;
}

export const message: Evidence = { is: 'message', isIn: hasMessage };

/** A spinner, or a placeholder that shimmers. */
function isEndless({ effect }: Animation): boolean {
  return effect?.getTiming().iterations === Infinity;
}

/** Cookie bars and notices lie over the page. */
function floats(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed' && !element.matches('dialog');
}
