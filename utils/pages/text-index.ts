import { wordingOf, type Label } from './label';
import { normalise, readable } from './normalise';
import { textsIn, unread, upwards } from './walks';

/** Levels that a label's first text node may lie below the element that holds the whole label. */
const maxDepth = 8;
/** Characters that folding leaves as they are but for their case, and as nothing joins them that follows. */
const plainBegin = /^[a-zぁ-ゖァ-ヺ一-龠]+(?=[a-zぁ-ゖァ-ヺ一-龠])/i;
/** Characters of an element's text that are ever read. */
const maxText = 200;
const skipped = `${unread}, textarea, option, title`;

/** Normalised label text → the smallest elements that hold it now; the value tells whole text from a beginning. */
export type TextIndex = (text: string) => readonly TextHit[];
export interface TextHit {
  element: Element;
  whole: boolean;
}

/**
 * The label texts to look for, grouped by first character so that most text nodes cost one look-up. It comes to hold
 * the characters that pages begin their texts with, too: folding each anew would cost more than all the rest.
 */
export type WantedTexts = Map<string, readonly string[]>;

export function wantedTexts(labels: Iterable<Label>): WantedTexts {
  const texts = [...labels].flatMap(({ spellings }) => spellings.map(wordingOf));
  return Map.groupBy(new Set(texts), (text) => text.charAt(0));
}

/** Normalised text of an element, cut off soon after `maxText` so that a large container costs no more than a label. */
export function shortText(element: Element): string {
  let text = '';
  for (const { data, parentElement } of textsIn(element)) {
    if (!parentElement.matches(skipped)) text += data;
    if (text.length > maxText) break;
  }
  return normalise(text.slice(0, maxText));
}

/**
 * One pass over the text nodes below `root`. A label may be split over several nodes or wrapped by a translator: where one
 * may begin is kept, and what follows there is read whenever it is asked for, as no change of it tells anything.
 */
export function indexTexts(root: Element, wanted: WantedTexts): TextIndex {
  const begins: (readonly [texts: readonly string[], element: Element])[] = [];
  for (const node of textsIn(root)) {
    const texts = mayBegin(node.data, wanted);
    // Asked for last: on a large page the elements cost as much as the texts.
    if (texts.length > 0 && !node.parentElement.matches(skipped)) begins.push([texts, node.parentElement]);
  }
  return (text) => begins.flatMap(([texts, element]) => (texts.includes(text) ? climb(element, text) : []));
}

/** The wanted texts that begin with this piece of a page, or that it begins with. */
export function mayBegin(data: string, wanted: WantedTexts): readonly string[] {
  let rest = data.trimStart();
  let texts = wanted.get(rest.charAt(0));
  if (!texts) {
    rest = rest.slice(rest.search(readable) >>> 0);
    const initial = rest.charAt(0);
    texts = wanted.get(initial) ?? wanted.get(normalise(initial)) ?? [];
    // Half a character may be the half of a symbol, too.
    if (initial.isWellFormed()) wanted.set(initial, texts);
  }
  if (texts.length === 0) return texts;
  // Most that begin with the same character soon differ, and to fold costs more than all the rest.
  const plain = plainBegin.exec(rest)?.[0].toLowerCase() ?? '';
  const fits = (begin: string) => (text: string) => text.startsWith(begin) || begin.startsWith(text);
  texts = texts.filter(fits(plain));
  return texts.length === 0 ? texts : texts.filter(fits(normalise(rest.slice(0, maxText))));
}

function climb(from: Element, text: string): readonly TextHit[] {
  for (const element of [...upwards(from)].slice(0, maxDepth)) {
    const held = shortText(element);
    const whole = held === text;
    if (held.startsWith(text)) return whole || isSameNumber(held, text) ? [{ element, whole }] : [];
    if (!text.startsWith(held)) break;
  }
  return [];
}

/** 「ステップ1」 is not the beginning of 「ステップ12」. */
const isSameNumber = (held: string, text: string) =>
  !/\d/.test(held.charAt(text.length - 1)) || !/\d/.test(held.charAt(text.length));
