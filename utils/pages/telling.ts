import { mayBegin, type WantedTexts } from './text-index';

/** What recognition reads beside texts, and the rules that show and hide. */
const read = /^(?:a|button|summary|label|input|select|textarea|iframe|img|dialog|meta|h[1-4]|style|link)$/;
/** Elements of one change that are looked through; a larger change is worth a look in any case. */
const mostElements = 60;
/** Digits with whatever stands between them: a code, or a part of one; white space alone is none. And rules of style. */
const codeOrRules = /^(?!\s*$)[\p{Nd}\s\u200b-\u200f\u2060-]{1,13}$|\{/u;

/**
 * Whether one of the changes may have brought or taken something that recognition reads: a control, a label, digits,
 * rules of style. A page that changes all the time mostly changes other things, and each step here is taken for every
 * one of them: a walker, a selector or a copied list would cost more than what is read. It remembers what told nothing:
 * after a change that told something, or that it was not asked about, make a new one.
 */
export function tellingChanges(wanted: WantedTexts): (changes: readonly MutationRecord[]) => boolean {
  const isTellingText = (text: string | null) =>
    text !== null && (codeOrRules.test(text) || mayBegin(text, wanted).length > 0);
  /**
   * Elements that told nothing, with all that was in them, and texts as they were after the last changes: what is
   * animated changes again and again. That holds until something comes in that is read, which is a change that tells.
   */
  const plain = new WeakSet<Node>();
  return (changes) => {
    /** What is moved is taken and brought. */
    const judged = new Set<Node>();
    let left = 0;
    const isTelling = (node: Node): boolean => {
      if (judged.has(node)) return false;
      judged.add(node);
      if (node instanceof Element) {
        if (left-- === 0 || read.test(node.localName) || node.hasAttribute('role')) return true;
        for (let child = node.firstChild; child; child = child.nextSibling) if (isTelling(child)) return true;
        plain.add(node);
        return false;
      }
      return isTellingText(node.nodeValue);
    };
    /** What stands at the same place among both was only put back. */
    const areTelling = (added: NodeList, removed: NodeList) => {
      const length = Math.max(added.length, removed.length);
      for (let at = 0; at < length; at++) {
        const [one, other] = [added[at], removed[at]];
        if (one !== other && ((one && isTelling(one)) || (other && isTelling(other)))) return true;
      }
      return false;
    };
    return changes.some((change) => {
      left = mostElements;
      if (change.type === 'childList') return areTelling(change.addedNodes, change.removedNodes);
      const { target } = change;
      const isKnown = plain.has(target);
      if (target instanceof Element) return !isKnown && isTelling(target);
      if ((!isKnown && isTellingText(change.oldValue)) || isTelling(target)) return true;
      plain.add(target);
      return false;
    });
  };
}
