import { callMeNow, phoneHeading, phoneText, smsText, voiceCall } from '../pages/labels-recovery';
import type { Look } from '../pages/look';
import { smsButton, voiceButton } from '../pages/shared-evidence';

/** Levels between a code and the card that it stands in, at most. */
export const maxLevels = 6;
/** Levels that are climbed from the signs of the phone step to a part of the page with a heading. */
const levelsToHeading = 3;
const section = 'section, form, article, dialog, [role="dialog"], [role="region"], [role="form"]';
const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
const wholePage = 'html, body, main, [role="main"]';

/** The call and SMS buttons on the page, in whatever state. */
export function callControls(look: Look): readonly Element[] {
  return [
    look.testId(voiceButton, 'any'),
    look.testId(smsButton, 'any'),
    look.control(callMeNow, 'any')?.element,
    look.control(voiceCall, 'any')?.element,
    look.control(smsText, 'any')?.element,
  ].filter((element) => element != null);
}

/** The heading and the sentence of the phone step, as far as their language is known. */
export function phoneTexts(look: Look): readonly Element[] {
  return [look.text(phoneHeading)?.element, look.text(phoneText)?.element].filter(
    (element) => element != null,
  );
}

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
  const enclosing = around.closest(section);
  if (enclosing && levelsBetween(around, enclosing) <= maxLevels) return enclosing;
  return texts.length > 0 ? around : (withHeading(around) ?? around);
}

/** Whether the element belongs to the card: near enough, not floating over it, and behind its first sign if the card is the whole page. */
export function isInCard(element: Element, card: Element, firstSign: Element): boolean {
  if (!card.contains(element) || levelsBetween(element, card) > maxLevels) return false;
  if (
    card.matches(wholePage) &&
    !(firstSign.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
  ) {
    return false;
  }
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && at !== card; at = at.parentElement) {
    if (at.getAttribute('role') === 'timer' || view?.getComputedStyle(at).position === 'fixed') return false;
  }
  return true;
}

function smallestAround(signs: readonly Element[]): Element | null {
  const [first, ...others] = signs;
  let around = others.length === 0 && first ? firstCompany(first) : (first ?? null);
  while (around && !others.every((other) => around?.contains(other))) around = around.parentElement;
  return around;
}

/** The nearest ancestor that holds more than the element: a wrapper around it is no surroundings. */
function firstCompany(element: Element): Element | null {
  let at = element.parentElement;
  while (at?.parentElement && at.childElementCount === 1 && at.textContent === element.textContent) {
    at = at.parentElement;
  }
  return at;
}

function withHeading(from: Element): Element | null {
  let at: Element | null = from;
  for (let level = 0; at && level <= levelsToHeading && !at.matches(wholePage); level++) {
    if (at.querySelector(heading)) return at;
    at = at.parentElement;
  }
  return null;
}

/** Levels at which something else stands beside; a wrapper around one element is none. */
function levelsBetween(inner: Element, outer: Element): number {
  let levels = 0;
  for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) {
    if (at.nextElementSibling || at.previousElementSibling) levels += 1;
  }
  return levels;
}
