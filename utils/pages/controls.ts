import type { ControlState } from './evidence';
import { foldName, normalise } from './normalise';
import { shortText, type TextIndex } from './text-index';
import { isEnabled, isVisible } from './visible';

const pressable = 'a, button, summary, label, [role="button"], [role="link"], [role="radio"], [role="tab"]';
const controlSelector = `${pressable}, input, select, textarea, img, iframe`;
const captionedInput = 'input[type="submit"], input[type="button"]';

export function listControls(root: Element): readonly Element[] {
  return [...root.querySelectorAll(controlSelector)];
}

/** Groups controls by an identifier attribute, folded; a control may stand under several. */
export function byIdentifier(
  controls: readonly Element[],
  attributes: readonly string[],
): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of controls) {
    for (const attribute of attributes) {
      const name = foldName(element.getAttribute(attribute) ?? '');
      if (name !== '') groups.set(name, [...(groups.get(name) ?? []), element]);
    }
  }
  return groups;
}

/** Controls whose caption is an attribute: input buttons by value, wordless ones by `aria-label`. */
export function byCaption(controls: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of controls) {
    const caption = element.matches(captionedInput)
      ? element.getAttribute('value')
      : element.getAttribute('aria-label');
    if (caption) groups.set(normalise(caption), [...(groups.get(normalise(caption)) ?? []), element]);
  }
  return groups;
}

/** Controls whose whole text is the label: 「… of authentication」 around a label makes it another one. */
export function withText(label: string, texts: TextIndex): readonly Element[] {
  return (texts.get(label) ?? []).flatMap(({ element, whole }) => {
    const owner = whole ? element.closest(pressable) : null;
    return owner && shortText(owner) === label ? [owner] : [];
  });
}

export function firstUsable(controls: readonly Element[] | undefined, state: ControlState): Element | null {
  return (
    controls?.find(
      (element) => isVisible(element) && (state === 'any' || isEnabled(element) === (state === 'enabled')),
    ) ?? null
  );
}

const codeFieldSelector =
  'input:is([autocomplete~="one-time-code" i], [inputmode="numeric" i], [maxlength="6"]):is([type="text" i], [type="tel" i], [type="number" i], :not([type]))';

/** Visible fields that take a six-digit code; six one-digit boxes are one field. */
export function codeFields(root: Element): readonly Element[] {
  const fields = [...root.querySelectorAll(codeFieldSelector)].filter(isVisible);
  const isSixBoxes = fields.length === 6 && fields.every((field) => field.getAttribute('maxlength') === '1');
  return isSixBoxes ? fields.slice(0, 1) : fields;
}
