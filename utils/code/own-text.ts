import { isDrawn } from '../pages/visible';
import { textsIn, type TextInside } from '../pages/walks';
import { namesCode } from './naming';
import { isDigits, plainDigits, readCode } from './shape';

/** What can be pressed or filled in. */
export const controls = 'button, [role="button"], a[href], input:not([type="hidden"])';

/** The words by which a button helps with a code: to copy it, to have it read aloud, to be called again. */
const helps =
  /^(?:(?:copy|copied|click|tap|text|value|digits?|it|to|clipboard|listen|hear|play|resend|send|read|aloud|call|me|try|again|the|this|your|verification|security|code|passcode|number|pin)(?: |$)|この|クリック|タップ|完了|数字|再生|確認|認証|コード|番号|[をのにでへてしる桁]|クリップボード|コピー|する|しました|済み|読み上げ|音声|聞く|再送|もう一度|試す|電話|かけ|直す)+$/i;

/** Six elements of one digit, with or without a hyphen in the middle; 1 to 6 are steps. */
const sixDigits = /^(?!1\|2\|3\|4\|5\|6$)(?:\d\|){3}(?:-\|)?(?:\d\|){2}\d$/;
/** Two elements of three digits: two numbers, if anything stands before them or between them. */
const halves = /^\d{3}\|(?:-\|)?\d{3}$/;
const pictures = /[\p{Extended_Pictographic}\ufe0f]+/gu;

/** What a button says it is for. */
export const nameOf = (button: Element) =>
  plainDigits(
    (button.getAttribute('aria-label') ?? button.textContent.trim()) ||
      (button.getAttribute('title') ?? button.getAttribute('value') ?? ''),
  );

/** Whether a button is there for a code and nothing else, as far as it says. */
const isHelp = (button: Element) =>
  !button.matches('[href^="tel:" i]') &&
  helps.test(
    nameOf(button)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );

/** So many texts, or fewer, hold a code with a word for it. */
const mostTexts = 20;

/** The texts of an element from the first digits on, and those before them; what its controls say is none of it. */
function partsOf(element: Element): { before: readonly TextInside[]; own: readonly TextInside[] } | null {
  const texts: TextInside[] = [];
  for (const text of textsIn(element)) {
    const isSaid = text.parentElement.closest(controls)?.contains(element) ?? true;
    if (isSaid && plainDigits(text.data.replace(pictures, '')) !== '') texts.push(text);
    if (texts.length > mostTexts) return null;
  }
  const first = texts.findIndex(({ data }) => isDigits(data));
  return first < 0 ? null : { before: texts.slice(0, first), own: texts.slice(first) };
}

const textOf = (texts: readonly TextInside[]) => texts.map(({ data }) => data).join('');

/** The texts' digits, with a line between those of two elements; null where there is anything else. */
function joined(texts: readonly TextInside[]): string | null {
  const groups = Map.groupBy(texts, ({ parentElement }) => parentElement);
  const pieces = [...groups.values()].map((group) => plainDigits(textOf(group)));
  return pieces.every((piece) => piece === '-' || isDigits(piece)) ? pieces.join('|') : null;
}

/** Whether the first of the texts' elements stands beside the last one, not above it. */
function areInOneLine(texts: readonly TextInside[]): boolean {
  const [first, last] = [texts[0], texts.at(-1)].map((text) => text?.parentElement.getBoundingClientRect());
  return first !== undefined && last !== undefined && last.top < (first.top + first.bottom) / 2;
}

/** The element's own digits as far as it has any and nothing else but a word for them before them. */
export function readDigits(element: Element): string | null {
  const parts = partsOf(element);
  return parts && (parts.before.length === 0 || namesCode(textOf(parts.before))) ? joined(parts.own) : null;
}

/**
 * The code that an element holds. What is seen before it has to say in full that it is one, and every control in it has
 * to help with it: behind it, or drawn as an icon.
 */
export function readOwnCode(element: Element): string | null {
  const parts = partsOf(element);
  const digits = parts && joined(parts.own);
  if (!digits) return null;
  const last = parts.own.at(-1);
  const inside = [...element.querySelectorAll(controls)];
  const isHelped = inside.every(
    (control) =>
      isHelp(control) &&
      (control.textContent.trim() === '' ||
        last?.compareDocumentPosition(control) === Node.DOCUMENT_POSITION_FOLLOWING),
  );
  const isSeen = parts.before.some(({ parentElement }) => isDrawn(parentElement));
  if (!isHelped || (parts.before.length > 0 && !namesCode(textOf(parts.before), isSeen))) return null;
  const isPlain = parts.before.length === 0 && inside.length < 2;
  return (
    readCode(digits) ??
    (sixDigits.test(digits) || (isPlain && halves.test(digits) && areInOneLine(parts.own))
      ? digits.replace(/\D/g, '')
      : null)
  );
}
