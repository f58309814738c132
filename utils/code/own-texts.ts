import { isVisible } from '../pages/visible';
import { textsIn, type TextInside } from '../pages/walks';
import { namesAnother } from './naming';

/** Characters; what holds more is no place for a code alone. */
const most = 200;
const buttons = 'button, [role="button"]';

/**
 * The texts of an element without what is beside digits for another purpose: a button behind them, which copies them or
 * has them called anew, and words before or behind them that only a screen reader meets. None where a control stands
 * elsewhere.
 */
export function ownTexts(element: Element): readonly TextInside[] {
  const all = element.textContent.length > most ? [] : [...textsIn(element)];
  const isUnseen = ({ data, parentElement }: TextInside) =>
    !/\p{Nd}/u.test(data) && (data.trim() === '' || !isVisible(parentElement));
  const controls = [...element.querySelectorAll(`${buttons}, input`)];
  const own = all.slice(
    all.findIndex((text) => !isUnseen(text) || namesAnother(text.data)),
    all.findLastIndex((text) => !isUnseen(text) && !controls.some((control) => control.contains(text))) + 1,
  );
  const isBehind = (control: Element) =>
    control.matches(buttons) &&
    own.at(-1)?.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING;
  return controls.every(isBehind) ? own : [];
}
