import { headings, sections, upwards, wholePage } from '../pages/walks';

/** Levels between a code and the card that it stands in, at most. */
export const maxLevels = 6;
/** Levels that are climbed from the signs of the phone step to a part of the page with a heading. */
const levelsToHeading = 3;

/**
 * The part of the page that is the phone step: the smallest element around all its signs, or the section in which
 * that stands. Where no text of it is known, it reaches up to the nearest part with a heading. `place`: what is left
 * of where the call button stood; of a step that was replaced as a whole nothing else is.
 */
export function findCard(
  texts: readonly Element[],
  controls: readonly Element[],
  place: Element | null,
): Element | null {
  const signs = [...texts, ...(controls.length > 0 || !place ? controls : [place])];
  const company = smallestAround(signs);
  const around = company?.matches(wholePage) && signs.length === 1 && place ? place : company;
  if (!around || around.matches(wholePage)) return around;
  const enclosing = around.closest(sections);
  if (enclosing && levelsBetween(around, enclosing) <= maxLevels) return enclosing;
  return texts.length > 0 ? around : withHeading(around);
}

/** Whether the element belongs to the card: near enough, not floating over it, and behind its first sign if the card is the whole page. */
export function isInCard(element: Element, card: Element, firstSign: Element): boolean {
  const isBehind = firstSign.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    levelsBetween(element, card) <= maxLevels &&
    (isBehind > 0 || !card.matches(wholePage)) &&
    ![...upwards(element, card)].some(
      (at) => at.matches('[role="timer"]') || getComputedStyle(at).position === 'fixed',
    )
  );
}

function smallestAround([first, ...others]: readonly Element[]): Element | null {
  if (!first) return null;
  const surrounds = (at: Element) =>
    others.length > 0 ? others.every((other) => at.contains(other)) : isCompany(at, first);
  return [...upwards(first)].find(surrounds) ?? null;
}

/** Holds more than the element: a wrapper around it is no surroundings. */
function isCompany(at: Element, element: Element): boolean {
  return at !== element && (at.childElementCount > 1 || at.textContent !== element.textContent);
}

function withHeading(from: Element): Element {
  const near = [...upwards(from)].slice(0, levelsToHeading + 1);
  const found = near.find((at) => at.matches(wholePage) || at.querySelector(headings));
  return found && !found.matches(wholePage) ? found : from;
}

/** Levels at which something else stands beside; a wrapper around one element is none. */
function levelsBetween(inner: Element, outer: Element): number {
  return [...upwards(inner, outer)].filter((at) => at.parentElement?.childElementCount !== 1).length;
}
