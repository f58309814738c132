import type { PhoneWords } from '../../utils/guide/phone-words';
import type { Judgement, ReasonCode } from '../../utils/phone/verdict';
import './reasons.css';

/** How it is written: put right by registering the offered number, which needs no sentence of its own. */
const writing: readonly ReasonCode[] = [
  'trunk-zero-after-country-code',
  'missing-plus',
  'missing-country-code',
  'international-prefix',
  'separators-present',
  'full-width',
];

/** Every reason of a verdict, and below them what to do about those that the offered number does not settle. */
export function Reasons({ words, judgement }: { words: PhoneWords; judgement: Judgement }) {
  const { reasons, numberToRegister } = judgement;
  const open = reasons.filter((reason) => numberToRegister === null || !writing.includes(reason));
  const todo = new Set(open.map((reason) => words.reasons[reason].todo));
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{words.reasons[reason].why}</li>
      ))}
      {[...todo].map((sentence) => (
        <li key={sentence} class="reasons-todo">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
