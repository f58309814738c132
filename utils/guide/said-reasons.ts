import type { Judgement, ReasonCode } from '../phone/verdict';
import type { PhoneWords } from './phone-words';

/** How it is written: put right by registering the offered number, which needs no sentence of its own. */
const writing: readonly ReasonCode[] = [
  'trunk-zero-after-country-code',
  'missing-plus',
  'missing-country-code',
  'international-prefix',
  'separators-present',
  'full-width',
];

/** Every reason of a verdict, and what to do about those that the offered number does not settle. */
export function sayReasons(
  words: PhoneWords,
  { reasons, numberToRegister }: Judgement,
): { why: readonly string[]; todo: readonly string[] } {
  const open = reasons.filter((reason) => numberToRegister === null || !writing.includes(reason));
  return {
    why: reasons.map((reason) => words.reasons[reason].why),
    todo: [...new Set(open.map((reason) => words.reasons[reason].todo))],
  };
}
