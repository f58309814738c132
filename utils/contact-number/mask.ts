/** Digits at the start that may stay readable: country code and the kind of number, `+81 90` or `090`. */
const shownHead = 5;
const shownTail = 4;
const hiddenAtLeast = 4;

/** The text with the digits that identify a line replaced by `*`: `+81 90-****-5678`. Short numbers are hidden whole. */
export function maskNumber(text: string): string {
  const total = countDigits(text);
  if (total < shownTail + hiddenAtLeast) return text.replace(/\p{Nd}/gu, '*');
  const head = Math.min(shownHead, total - shownTail - hiddenAtLeast);
  let seen = 0;
  return text.replace(/\p{Nd}/gu, (digit) => {
    seen += 1;
    return seen <= head || seen > total - shownTail ? digit : '*';
  });
}

/** The last four digits, for saying which number is meant; null where even these would tell too much. */
export function lastDigits(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length >= shownTail + hiddenAtLeast ? digits.slice(-shownTail) : null;
}

function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}
