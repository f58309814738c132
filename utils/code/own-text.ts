import { textsIn, type TextInside } from '../pages/walks';
import { namesCode } from './naming';
import { isDigits, plainDigits, readCode } from './shape';

const controls = 'button, [role="button"], a, input:not([type="hidden"])';

/** The words by which a button helps with a code: to copy it, to have it read aloud, to be called again, to close. */
const helps =
  /^(?:(?:copy|copied|to|clipboard|listen|hear|play|resend|read|aloud|call|me|again|the|this|your|verification|security|code|number|pin|close|dismiss)(?: |$)|この|確認|認証|コード|番号|[をにでる]|クリップボード|コピー|する|しました|読み上げ|音声|聞く|再送|もう一度|電話|かけ|直す|閉じ)+$/i;

/** Two elements of three digits or six of one digit, with or without a hyphen in the middle; 1 to 6 are steps. */
const splitCode = /^(?!1\|2\|3\|4\|5\|6$)(?:\d{3}\|(?:-\|)?\d{3}|(?:\d\|){3}(?:-\|)?(?:\d\|){2}\d)$/;

const pictures = /[\s\p{Extended_Pictographic}\ufe0f]+/gu;

/** What a button says it is for. */
export const nameOf = (button: Element) =>
  (button.getAttribute('aria-label') ?? button.textContent.trim()) ||
  (button.getAttribute('title') ?? button.getAttribute('value') ?? '');

/** Whether a button is there for a code and nothing else, as far as it says. */
export const isHelp = (button: Element) => helps.test(nameOf(button));

/** The texts of an element from the first digits on, and what stands before them; what its controls say is none of it. */
function partsOf(element: Element): { name: string; own: readonly TextInside[] } {
  const texts = [...textsIn(element)].filter(
    ({ data, parentElement }) =>
      plainDigits(data) !== '' && (parentElement.closest(controls)?.contains(element) ?? true),
  );
  const before = texts.splice(
    0,
    texts.findIndex(({ data }) => isDigits(data)),
  );
  return { name: before.map(({ data }) => data.replace(pictures, '')).join(''), own: texts };
}

/** The element's own digits as far as it has any and nothing else but a word for them, with a line between two texts. */
export function readDigits(element: Element): string | null {
  const { name, own } = partsOf(element);
  const groups = Map.groupBy(own, ({ parentElement }) => parentElement);
  const pieces = [...groups.values()].map((texts) => plainDigits(texts.map(({ data }) => data).join('')));
  return (name === '' || namesCode(name)) && pieces.every((piece) => piece === '-' || isDigits(piece))
    ? pieces.join('|')
    : null;
}

/** The code that such digits are, if they are one. */
export const codeIn = (digits: string) =>
  readCode(digits) ?? (splitCode.test(digits) ? digits.replace(/\D/g, '') : null);

/** Whether every control in the element helps with its digits: behind them, or drawn as an icon. */
export function hasOnlyHelp(element: Element): boolean {
  const digits = partsOf(element).own.at(-1);
  return [...element.querySelectorAll(controls)].every(
    (control) =>
      isHelp(control) &&
      (control.textContent.trim() === '' ||
        digits?.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING),
  );
}
