import type { PhoneWords } from '../../utils/guide/phone-words';
import { sayReasons } from '../../utils/guide/said-reasons';
import type { Judgement } from '../../utils/phone/verdict';
import './reasons.css';

/** Every reason of a verdict, and below them what to do about those that the offered number does not settle. */
export function Reasons({ words, judgement }: { words: PhoneWords; judgement: Judgement }) {
  const { why, todo } = sayReasons(words, judgement);
  if (why.length === 0) return null;
  return (
    <ul class="reasons">
      {why.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {todo.map((sentence) => (
        <li key={sentence} class="reasons-todo">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
