/** The text as a Japanese keyboard in full-width mode would give it: every printable ASCII character, and the space. */
export function toFullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}
