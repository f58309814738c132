import { plainText } from '../pages/plain-text';

/** Text as digits are compared: what stands around them does not matter. */
export const plainDigits = (text: string) => plainText(text).trim();

/**
 * Whether a text is nothing but digits and what may stand between those of a code. It may have as many characters as six
 * digits, their separators and the page's own white space can make.
 */
export const isDigits = (text: string) =>
  /^[\p{Nd}\s\u00ad\u180e\u200b-\u2015\u2060\u2212\ufeff\uff0d-]{1,80}$(?<=\p{Nd}\P{Nd}*)/u.test(text);

/**
 * The six digits of a text that is nothing but a code: together, 3 + 3, or spaced one by one.
 * Returned as text, since leading zeros count. Null for every other text.
 */
export function readCode(text: string): string | null {
  const plain = plainDigits(text);
  return /^(?:\d{6}|\d{3}[ -]\d{3}|\d(?: \d){5})$/.test(plain) ? plain.replace(/\D/g, '') : null;
}
