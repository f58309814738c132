import { wordingOf, type Label } from './label';
import { normalise, readable } from './normalise';

/** Levels that a label's first text node may lie below the element that holds the whole label. */
const maxDepth = 8;
/** Characters of an element's text that are ever read. */
const maxText = 200;
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'title']);

/** Normalised label text → the smallest elements that hold it; the value tells whole text from a beginning. */
export type TextIndex = ReadonlyMap<string, readonly TextHit[]>;
export interface TextHit {
  element: Element;
  whole: boolean;
}

/** The label texts to look for, grouped by first character so that most text nodes cost one look-up. */
export type WantedTexts = ReadonlyMap<string, readonly string[]>;

export function wantedTexts(labels: Iterable<Label>): WantedTexts {
  const byInitial = new Map<string, Set<string>>();
  for (const { spellings } of labels) {
    for (const spelling of spellings) {
      const wanted = wordingOf(spelling);
      const initial = wanted.charAt(0);
      byInitial.set(initial, (byInitial.get(initial) ?? new Set()).add(wanted));
    }
  }
  return new Map([...byInitial].map(([initial, texts]) => [initial, [...texts]]));
}

/** Normalised text of an element, cut off soon after `maxText` so that a large container costs no more than a label. */
export function shortText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= maxText && walker.nextNode()) {
    const node = walker.currentNode;
    if (!skipped.has(node.parentElement?.tagName ?? '')) text += node.nodeValue ?? '';
  }
  return normalise(text.slice(0, maxText));
}

/** One pass over the text nodes below `root`. A label may be split over several nodes or wrapped by a translator. */
export function indexTexts(root: Node, wanted: WantedTexts): TextIndex {
  const index = new Map<string, TextHit[]>();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const first = node.data.search(readable);
    if (first === -1) continue;
    const initial = node.data.charAt(first);
    // A letter of the wanted scripts that is not its own folded form is rare: only those are folded here.
    const texts = wanted.get(initial) ?? wanted.get(normalise(initial));
    if (!texts) continue;
    const parent = node.parentElement;
    if (!parent || skipped.has(parent.tagName)) continue;
    const begin = normalise(node.data.slice(first, first + maxText));
    for (const text of texts) {
      if (!text.startsWith(begin) && !begin.startsWith(text)) continue;
      const hit = begin === text ? alone(parent, text) : climb(parent, text);
      if (hit) index.set(text, [...(index.get(text) ?? []), hit]);
    }
  }
  return index;
}

/** A text between other elements, a tick before it or a link behind it, is a whole one. */
function alone(element: Element, text: string): TextHit | null {
  return isSameNumber(shortText(element), text) ? { element, whole: true } : null;
}

function climb(from: Element, text: string): TextHit | null {
  let element: Element | null = from;
  for (let depth = 0; element && depth < maxDepth; depth++) {
    const held = shortText(element);
    if (held === text) return { element, whole: true };
    if (held.startsWith(text)) return isSameNumber(held, text) ? { element, whole: false } : null;
    if (!text.startsWith(held)) return null;
    element = element.parentElement;
  }
  return null;
}

/** 「ステップ1」 is not the beginning of 「ステップ12」. */
const isSameNumber = (held: string, text: string) =>
  !/\d/.test(held.charAt(text.length - 1)) || !/\d/.test(held.charAt(text.length));
