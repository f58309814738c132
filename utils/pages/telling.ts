import { mayBegin, type WantedTexts } from './text-index';

/** What recognition reads beside texts, and the rules that show and hide. */
const read =
  'a, button, summary, label, input, select, textarea, iframe, img, dialog, meta, [role], h1, h2, h3, h4, style, link';
/** Elements of one change that are looked through; a larger change is worth a look in any case. */
const mostElements = 60;
/** Digits with whatever stands between them: a code, or a part of one. White space alone is none. */
const digits = /^(?!\s*$)[\p{Nd}\s\u200b-\u200f\u2060-]{1,13}$/u;

/**
 * Whether one of the changes may have brought or taken something that recognition reads: a control, a label, digits,
 * rules of style. A page that changes all the time mostly changes other things, and each step here is taken for every
 * one of them: a walker or a list would cost more than what is read.
 */
export function tellingChanges(wanted: WantedTexts): (changes: readonly MutationRecord[]) => boolean {
  const isTellingText = (text: string) => digits.test(text) || mayBegin(text, wanted).length > 0;
  return (changes) => {
    /** What is moved is taken and brought, and what is animated changes again and again. */
    const judged = new Set<Node>();
    let left = 0;
    const isTelling = (node: Node): boolean => {
      if (judged.has(node)) return false;
      judged.add(node);
      if (!(node instanceof Element)) return isTellingText(node.nodeValue ?? '');
      if (left-- === 0 || node.matches(read)) return true;
      for (let child = node.firstChild; child; child = child.nextSibling) if (isTelling(child)) return true;
      return false;
    };
    return changes.some((change) => {
      left = mostElements;
      return change.type === 'childList'
        ? [...change.addedNodes, ...change.removedNodes].some(isTelling)
        : isTelling(change.target) || isTellingText(change.oldValue ?? '');
    });
  };
}
