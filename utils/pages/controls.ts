import type { ControlState } from './evidence';
import { foldName, normalise } from './normalise';
import { shortText, type TextIndex } from './text-index';
import { isEnabled, isVisible } from './visible';
import { isInBar } from './walks';

const choice = 'label, [role="radio"], [role="option"]';
const pressable = `a, button, [role="button"], [role="link"], ${choice}`;
const controlSelector = `${pressable}, input, select, textarea, img, iframe`;

type Groups = ReadonlyMap<string, readonly Element[]>;

/** What tells one control from another, beside its text. */
const names = ':is([id], [name], [data-testid], [aria-label], [aria-labelledby], [value], [alt])';

/** Controls with any of these, in one pass over what may be a large page; the attribute first: fewer elements have it. */
export const namedControls = (root: Element): readonly Element[] => [
  ...root.querySelectorAll(`${names}:is(${controlSelector})`),
];

/** Groups controls by an identifier attribute, folded. */
export function byIdentifier(controls: readonly Element[], attribute: string): Groups {
  return Map.groupBy(controls, (element) => foldName(element.getAttribute(attribute) ?? ''));
}

/** Controls whose caption is not their text: an attribute, or another element that they name as their label. */
export function byCaption(controls: readonly Element[]) {
  const captions = controls.flatMap((element) => captionsOf(element).map((text) => ({ text, element })));
  return Map.groupBy(captions, ({ text }) => normalise(text));
}

function captionsOf(element: Element): readonly string[] {
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  const attribute = element.matches('input[type="submit"], input[type="button"]')
    ? 'value'
    : element.matches('input[type="image"]')
      ? 'alt'
      : 'aria-label';
  return [
    element.getAttribute(attribute) ?? '',
    ...labels.map((id) => id && (element.ownerDocument.getElementById(id)?.textContent ?? '')),
  ];
}

/**
 * Controls whose whole text is the label: 「… of authentication」 around a label makes it another one. A choice may
 * explain itself behind its label, and of a sentence that is the label a part may be the control.
 */
export function withText(label: string, texts: TextIndex): readonly Element[] {
  return texts(label).flatMap(({ element, whole }) => {
    if (!whole) return [];
    const owner = element.closest(pressable);
    if (owner) return owner.matches(choice) || shortText(owner) === label ? [owner] : [];
    const [part, another] = element.querySelectorAll(pressable);
    return part && !another && shortText(element) === label ? [part] : [];
  });
}

export function firstUsable(controls: readonly Element[], state: ControlState): Element | null {
  const fits = (element: Element) => state === 'any' || isEnabled(element) === (state === 'enabled');
  return controls.find((element) => !isInBar(element) && isVisible(element) && fits(element)) ?? null;
}

const codeFieldSelector =
  'input:is([autocomplete~="one-time-code" i], [inputmode="numeric" i], [maxlength="6"]):is([type="text" i], [type="tel" i], [type="number" i], :not([type]))';

/** Visible fields that take a six-digit code; six one-digit boxes are one field. */
export function codeFields(root: Element): readonly Element[] {
  const fields = [...root.querySelectorAll(codeFieldSelector)].filter(isVisible);
  const isSixBoxes = fields.length === 6 && fields.every((field) => field.getAttribute('maxlength') === '1');
  return isSixBoxes ? fields.slice(0, 1) : fields;
}
