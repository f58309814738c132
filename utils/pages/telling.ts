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
export type AreTelling = (changes: readonly MutationRecord[], codePart: Node | null) => boolean;

/**
 * A page that changes all the time mostly changes what nobody reads, and each step here is taken for every change: a
 * walker or a copied list would cost more than what is read. It remembers what told nothing: after a change that told
 * something, or that it was not asked about, make a new one.
 */
export function tellingChanges(wanted: WantedTexts): AreTelling {
  /**
   * Elements that told nothing, with all that was in them, and texts as they were after the last changes: what is animated
   * changes again and again. That holds until something comes in that is read, which is a change that tells. Whatever is
   * brought is read anew: it may have changed unseen while it was away.
   */
  let plain = new WeakSet<Node>();
  /** What was met in these changes; true: it told nothing before them, either, so what came to it and went is one. */
  let met = new Map<Node, boolean>();
  let part: Node | null = null;
  let place: Node;
  let left = 0;
  const meet = (node: Node) => met.has(node) || !met.set(node, false);
  /** Or was: what has gone may have been in it. */
  const isInPart = (awaiting: Node) =>
    !(awaiting.isConnected && place.isConnected) || awaiting.contains(place);
  const isTellingText = (text: string | null) =>
    text !== null &&
    (text.includes('{') ||
      (part !== null && isDigits(text) && isInPart(part)) ||
      mayBegin(text, wanted).length > 0);
  const isTellingWithin = (within: Node): boolean => {
    for (let child = within.firstChild; child; child = child.nextSibling) {
      const text = child.nodeValue;
      if (text === null ? left-- === 0 || isTellingWithin(child) : isTellingText(text)) return true;
    }
    return false;
  };
  const isTelling = (node: Node): boolean => {
    if (!(node instanceof Element)) return isTellingText(node.nodeValue);
    // A form's fields may bear the names of its methods.
    if (left-- === 0 || node instanceof HTMLFormElement || node.matches(read) || node.querySelector(read))
      return true;
    if (isTellingWithin(node)) return true;
    plain.add(node);
    meet(node);
    return false;
  };
  const isTaken = (node: Node) => !plain.delete(node) && isTelling(node);
  const isBrought = (node: Node) => {
    if (node.isConnected) return isTelling(node);
    // What has gone again tells nothing, nor does its going.
    if (node instanceof Element) plain.add(node);
    return false;
  };
  const some = (nodes: NodeList, tells: (node: Node) => boolean) => {
    for (const node of nodes) if (tells(node)) return true;
    return false;
  };
  return (changes, codePart) => {
    if (codePart !== part) plain = new WeakSet();
    part = codePart;
    met = new Map();
    return changes.some((change) => {
      const { target } = change;
      const isKnown = plain.has(target);
      place = target;
      left = mostElements;
      if (change.type === 'childList') {
        if (!meet(target) && !isTelling(target) && isKnown) met.set(target, true);
        if (met.get(target)) return false;
        left = mostElements;
        return some(change.addedNodes, isBrought) || some(change.removedNodes, isTaken);
      }
      if (target instanceof Element) return !isKnown && isTelling(target);
      // Texts are read once, as they were and as they are now, however often they changed.
      if (meet(target)) return false;
      if ((!isKnown && isTellingText(change.oldValue)) || isTelling(target)) return true;
      plain.add(target);
      return false;
    });
  };
}
