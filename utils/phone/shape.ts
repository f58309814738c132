import { splitExtension } from './extension';
import type { Span } from './verdict';

/** What was typed, before any question of numbering plans. Offsets are those of the raw text. */
export type Shape =
  { kind: 'empty' } | { kind: 'unreadable'; at: Span | null; fullWidth: boolean } | DigitShape;

export interface DigitShape {
  kind: 'digits';
  plus: boolean;
  /** ASCII digits only, without those of an extension. */
  digits: string;
  /** Where in the raw text each of `digits` stands. */
  places: readonly number[];
  extension: Span | null;
  separators: boolean;
  fullWidth: boolean;
}

/** Characters; no way of writing one number needs more, and it bounds the work on pasted text. */
const longestText = 100;

const nothingVisible = /^[\s\p{Cf}]*$/u;
const fullWidthForms = /[\uff01-\uff5e\u3000\u30fc]/;
/** White space, invisible marks, dots, brackets and the dashes that keyboards and documents put for a hyphen. */
const separator = /[\s\p{Cf}.·・･()[\]\-\u2010-\u2015\u2043\u2212\u2500\u30fc\uff70]/u;

/** Reads the text unit by unit, in linear time, and repairs nothing silently: all it changes it reports. */
export function shapeOf(raw: string): Shape {
  if (nothingVisible.test(raw)) return { kind: 'empty' };
  const fullWidth = fullWidthForms.test(raw.trim());
  const before = raw.length - raw.trimStart().length;
  const text = toHalfWidth(raw.trim());
  if (text.length > longestText) return { kind: 'unreadable', at: null, fullWidth };

  const { base, extension } = splitExtension(text);
  const places: number[] = [];
  let digits = '';
  let plus = false;
  let separators = false;
  for (const [index, unit] of base.split('').entries()) {
    if (/[0-9]/.test(unit)) {
      digits += unit;
      places.push(before + index);
    } else if (unit === '+' && !plus && digits === '') {
      plus = true;
    } else if (separator.test(unit)) {
      separators = true;
    } else {
      const units = (base.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      return { kind: 'unreadable', at: { start: before + index, end: before + index + units }, fullWidth };
    }
  }
  if (digits === '' && !plus) return { kind: 'unreadable', at: null, fullWidth };
  const shifted = extension && { start: before + extension.start, end: before + extension.end };
  return { kind: 'digits', plus, digits, places, extension: shifted, separators, fullWidth };
}

/** Same length as the input, so that offsets stay true. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0));
}
