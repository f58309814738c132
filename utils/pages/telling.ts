import { mayBegin, type WantedTexts } from './text-index';
import { textsIn } from './walks';

/** What recognition reads beside texts. */
const read =
  'a, button, summary, label, input, select, textarea, iframe, img, dialog, meta, [role], h1, h2, h3, h4';
/** Texts of one change that are looked through; a larger change is worth a look in any case. */
const mostTexts = 20;
/** Digits with whatever stands between them: a code, or a part of one. */
const digits = /^[\p{Nd}\s\u200b-\u200f\u2060-]{1,13}$/u;

/**
 * Whether a change may have brought or taken something that recognition reads: a control, a label or digits. A page
 * that changes all the time mostly changes other things.
 */
export function tellingChanges(wanted: WantedTexts): (change: MutationRecord) => boolean {
  const isTellingText = (text: string) => digits.test(text) || mayBegin(text, wanted).length > 0;
  const isTelling = (node: Node) => {
    if (!(node instanceof Element)) return isTellingText(node.nodeValue ?? '');
    if (node.matches(read) || node.querySelector(read)) return true;
    let left = mostTexts;
    for (const { data } of textsIn(node)) if (left-- === 0 || isTellingText(data)) return true;
    return false;
  };
  return ({ type, target, oldValue, addedNodes, removedNodes }) =>
    type === 'childList'
      ? [...addedNodes, ...removedNodes].some(isTelling)
      : isTelling(target) || (type === 'characterData' && isTellingText(oldValue ?? ''));
}
