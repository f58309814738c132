import { isVisible } from './visible';
import { surroundings, textsIn, unread, upwards } from './walks';

const busy = '[aria-busy="true"], [role="progressbar"], progress';
/** What stands around every page, whatever it says, captions of controls, and text that nobody reads. */
const notMessage = `a, button, label, select, [role="button"], [role="link"], ${surroundings}, ${unread}`;

/** More is to come; a link that has died may ask to wait or to load the page again, too. */
const loading =
  /(?:…|\.{3})\s*$|^\s*(?:loading\b|please wait(?:\W*$| while\b)|(?:しばらく|少々|そのまま)?お待ち(?:ください|下さい)[。.\s]*$)|(?<!再)読み込(?:み中|んで)/i;

/** Whether the page has visible words of its own and is at work on nothing: an empty page is not a finished one. */
export function hasMessage(root: Element): boolean {
  if ([...root.querySelectorAll(busy)].some(isVisible) || root.ownerDocument.getAnimations().some(isEndless))
    return false;
  let hasWords = false;
  for (const { data, parentElement: at } of textsIn(root)) {
    // After the first words nothing else needs to be seen.
    const isLoading = loading.test(data);
    if (hasWords && !isLoading) continue;
    const isOwn = /^[^©]*\p{L}/u.test(data) && !at.closest(notMessage);
    if (!isOwn || !isVisible(at) || [...upwards(at)].some(floats)) continue;
    if (isLoading) return false;
    hasWords = true;
  }
  return hasWords;
}

/** A spinner, or a placeholder that shimmers. */
function isEndless({ effect }: Animation): boolean {
  return effect?.getTiming().iterations === Infinity;
}

/** Cookie bars and notices lie over the page. */
function floats(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed' && !element.matches('dialog');
}
