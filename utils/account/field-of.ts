/** Fields in which a phone number can be typed. */
const textFields = 'input:is([type="tel" i], [type="text" i], :not([type]))';
/** Levels that a label lies below the box that it shares with its field. */
const maxLevels = 3;

/** The one visible text field that belongs to a label: by `for`, by nesting, by `aria-labelledby`, or as its neighbour. */
export function fieldOf(
  label: Element,
  root: Element,
  isVisible: (element: Element) => boolean,
): HTMLInputElement | null {
  const named = label.closest('label');
  const id = named?.getAttribute('for') ?? null;
  const fields = [...root.querySelectorAll<HTMLInputElement>(textFields)].filter(isVisible);
  const isOwn = (field: Element) => (id === null ? named?.contains(field) : field.id === id);
  const own = fields.filter((field) => isOwn(field) ?? isLabelledBy(field, label));
  if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  if (id !== null) return null;
  let at: Element | null = label;
  for (let level = 0; at && at !== root && level < maxLevels; level++, at = at.parentElement) {
    const next = nextVisible(at, isVisible);
    if (!next) continue;
    const beside = fields.filter((field) => next === field || next.contains(field));
    return beside.length === 1 ? (beside[0] ?? null) : null;
  }
  return null;
}

function isLabelledBy(field: Element, label: Element): boolean {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.some((id) => label.ownerDocument.getElementById(id)?.contains(label));
}

function nextVisible(element: Element, isVisible: (element: Element) => boolean): Element | null {
  let next = element.nextElementSibling;
  while (next && !isVisible(next)) next = next.nextElementSibling;
  return next;
}
