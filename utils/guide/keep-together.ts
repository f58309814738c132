/** U+2060, invisible: no line is broken at it. */
const wordJoiner = '\u2060';

/** A particle stays in the line of the bracket before it: browsers would begin a line with 「を押します。」. */
export function keepTogether(text: string): string {
  return text.replace(/(?<=[」)])(?=[をにでがはのとへもやか])/g, wordJoiner);
}
