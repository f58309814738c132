import { isDigits } from '../code/shape';
import { mayBegin, type WantedTexts } from './text-index';

/** What recognition reads beside texts, and the rules that show and hide. */
const read =
  'a, button, summary, label, input, select, textarea, iframe, img, dialog, meta, h1, h2, h3, h4, style, link, form, [role]';
/** Elements of one change that are looked through; a larger change is worth a look in any case. */
const mostElements = 60;

/**
 * Whether one of the changes may have brought or taken something that recognition reads: a control, a label, rules of
 * style, and digits inside the part of the page that may show a code; null while none is awaited.
 */
export function areTelling(
  changes: readonly MutationRecord[],
  wanted: WantedTexts,
  codePart: Node | null,
): boolean {
  /** What was read as it is now, however often it changed. */
  const met = new Set<Node>();
  let place: Node;
  let left = 0;
  const isTellingText = (text: string | null) =>
    text !== null &&
    (text.includes('{') ||
      (codePart !== null &&
        isDigits(text) &&
        // What has gone may have been in it.
        (!codePart.isConnected || !place.isConnected || codePart.contains(place))) ||
      mayBegin(text, wanted).length > 0);
  const isTellingWithin = (within: Node): boolean => {
    for (let child = within.firstChild; child; child = child.nextSibling) {
      const text = child.nodeValue;
      if (text === null ? left-- === 0 || isTellingWithin(child) : isTellingText(text)) return true;
    }
    return false;
  };
  const isTelling = (node: Node): boolean =>
    node instanceof Element
      ? left-- === 0 ||
        // A form's fields may bear the names of its methods.
        node instanceof HTMLFormElement ||
        node.matches(read) ||
        node.querySelector(read) !== null ||
        isTellingWithin(node)
      : isTellingText(node.nodeValue);
  return changes.some(({ target, addedNodes, removedNodes, oldValue, type }) => {
    place = target;
    left = mostElements;
    return (
      [...addedNodes, ...removedNodes].some(isTelling) ||
      (type !== 'childList' &&
        (isTellingText(oldValue) || (met.size < met.add(target).size && isTelling(target))))
    );
  });
}
