import { mayBegin, type WantedTexts } from './text-index';

/** What recognition reads beside texts, and the rules that show and hide. */
const read =
  'a, button, summary, label, input, select, textarea, iframe, img, dialog, meta, h1, h2, h3, h4, style, link, form, [role]';
/** Elements of one change that are looked through; a larger change is worth a look in any case. */
const mostElements = 60;
/** Digits with whatever stands between them: a code, or a part of one; white space alone is none. And rules of style. */
const codeOrRules = /^(?!\s*$)[\p{Nd}\s\u200b-\u200f\u2060-]{1,13}$|\{/u;

/**
 * Whether one of the changes may have brought or taken something that recognition reads: a control, a label, digits,
 * rules of style. A page that changes all the time mostly changes other things, and each step here is taken for every
 * one of them: a walker or a copied list would cost more than what is read. It remembers what told nothing: after a
 * change that told something, or that it was not asked about, make a new one.
 */
export function tellingChanges(wanted: WantedTexts): (changes: readonly MutationRecord[]) => boolean {
  const isTellingText = (text: string | null) =>
    text !== null && (codeOrRules.test(text) || mayBegin(text, wanted).length > 0);
  /**
   * Elements that told nothing, with all that was in them, and texts as they were after the last changes: what is animated
   * changes again and again. That holds until something comes in that is read, which is a change that tells. Whatever is
   * brought is read anew: it may have changed unseen while it was away.
   */
  const plain = new WeakSet<Node>();
  let left = 0;
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
    return false;
  };
  const isTaken = (node: Node) => !plain.delete(node) && isTelling(node);
  const isBrought = (node: Node) => {
    if (node.isConnected) return isTelling(node);
    // What has gone again tells nothing, nor does its going.
    if (node instanceof Element) plain.add(node);
    return false;
  };
  return (changes) => {
    /** Texts are read once, as they were and as they are now, however often they changed. */
    const done = new Set<Node>();
    return changes.some((change) => {
      left = mostElements;
      if (change.type === 'childList') {
        const { addedNodes, removedNodes } = change;
        const length = Math.max(addedNodes.length, removedNodes.length);
        for (let at = 0; at < length; at++) {
          const [brought, taken] = [addedNodes[at], removedNodes[at]];
          // What stands at the same place among both was only put back.
          if (brought === taken) continue;
          if ((brought && isBrought(brought)) || (taken && isTaken(taken))) return true;
        }
        return false;
      }
      const { target } = change;
      const isKnown = plain.has(target);
      if (target instanceof Element) return !isKnown && isTelling(target);
      if (done.has(target)) return false;
      done.add(target);
      if ((!isKnown && isTellingText(change.oldValue)) || isTelling(target)) return true;
      plain.add(target);
      return false;
    });
  };
}
