/** A new element. An attribute with the value null is left out. */
export function el(
  tag: string,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A button that does something when it is pressed. */
export function button(
  text: string,
  press: () => void,
  attributes: Record<string, string | null> = {},
): HTMLElement {
  const made = el('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** A field with its name before it. */
export function field(name: string, attributes: Record<string, string | null> = {}): HTMLElement {
  return el('label', {}, `${name} `, el('input', attributes));
}

/** The element for a selector that the page is known to hold. */
export function need(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
