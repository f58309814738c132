/** A six-digit sample code without zeros: whoever reads it aloud or by ear has no 0 and O to tell apart. */
export function sampleCode(random: () => number): string {
  return Array.from({ length: 6 }, () => String(1 + Math.floor(random() * 9))).join('');
}
