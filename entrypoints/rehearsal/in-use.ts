/** From this width on the telephone stands beside the page. CSS pixels. */
const besideFrom = 720;

/** What is read and pressed while somebody speaks. */
const ofTheCall = '[data-part="caption"], [data-part="keypad"], [data-part="typed"]';

/**
 * What of the telephone may not be covered: all of it where it stands beside the page. Under the page, on a small
 * screen, it is nothing until it rings, and not everything in a call: the code has to stay in sight as well.
 */
export function inUse(phone: HTMLElement | null): readonly Element[] {
  const call = phone?.dataset.call ?? 'none';
  if (!phone || (window.innerWidth < besideFrom && call === 'none')) return [];
  return window.innerWidth < besideFrom && call === 'talking'
    ? [...phone.querySelectorAll(ofTheCall)]
    : [phone];
}
