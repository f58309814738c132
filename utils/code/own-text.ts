import { isDrawn } from '../pages/visible';
import { textsIn } from '../pages/walks';
import { namesCode } from './naming';
import { readCode } from './shape';

const controls = 'button, [role="button"], input';
/** What a button behind a code may be for: to copy it, to have it read aloud, to be called again. */
const helps = /\b(?:copy|copied|listen|aloud|again|resend)\b|コピー|読み上げ|もう一度/i;

/**
 * The code of an element that is not alone in it: behind it a button that helps with it, before it a word for it that only
 * a screen reader meets. Null where anything else stands there.
 */
export function readOwnText(element: Element): string | null {
  const texts = [...textsIn(element)].filter(({ data }) => data.trim() !== '');
  const own = texts.find(({ parentElement }) => parentElement === element);
  const [control, more] = element.querySelectorAll(controls);
  if (!own || more) return null;
  const before = texts.slice(0, texts.indexOf(own));
  const behind = texts.slice(before.length + 1);
  const isNamed =
    before.length === 0 ||
    (namesCode(before.map(({ data }) => data).join('')) &&
      before.every(({ parentElement }) => !isDrawn(parentElement)));
  const isHelped =
    !control ||
    (control.matches('button, [role="button"]') &&
      own.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING &&
      helps.test(control.textContent.trim() || (control.getAttribute('aria-label') ?? '')));
  const isAlone = isNamed && isHelped && behind.every((text) => control?.contains(text));
  return isAlone ? readCode(own.data) : null;
}
