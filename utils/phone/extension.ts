import type { Span } from './verdict';

/** An extension is named in words (its digits may still be missing) or set off by a mark with digits behind it. */
const words = String.raw`(?:;\s?ext=|内線?(?:番号)?|ext(?:n|ension)?\.?)[\s:.-]*\d{0,7}`;
const marks = String.raw`(?:x|#|,{1,3})\s*\d{1,7}`;
const atTheEnd = new RegExp(String.raw`[\s(]*(?:${words}|${marks})[\s)]*$`, 'i');

/** Cuts an extension off the end of half-width text; the span covers it with its brackets and spaces. */
export function splitExtension(text: string): { base: string; extension: Span | null } {
  const match = atTheEnd.exec(text);
  if (match === null) return { base: text, extension: null };
  return { base: text.slice(0, match.index), extension: { start: match.index, end: text.length } };
}
