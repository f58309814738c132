import type { PopupWords } from '../../utils/guide/popup-words';
import type { Span } from '../../utils/phone/verdict';
import { CopyButton } from './copy-button';
import './comparison.css';

interface Props {
  words: PopupWords['phone'];
  typed: string;
  toRegister: string;
  /** What to strike out of `typed`. */
  surplus: Span | null;
  onCopy: (text: string) => Promise<boolean>;
}

/** The number as typed above the number to register, digit under digit, with the surplus piece struck out. */
export function Comparison({ words, typed, toRegister, surplus, onCopy }: Props) {
  return (
    <dl class="comparison">
      {typed !== toRegister && (
        <div>
          <dt>{words.typed}</dt>
          <dd class="number">
            <Struck words={words} text={typed} span={surplus} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.toRegister}</dt>
        <dd class="comparison-register">
          <span class="number" data-part="number-to-register">
            {toRegister}
          </span>
          <CopyButton key={toRegister} words={words} text={toRegister} onCopy={onCopy} />
        </dd>
      </div>
    </dl>
  );
}

function Struck({ words, text, span }: { words: PopupWords['phone']; text: string; span: Span | null }) {
  if (span === null) return <>{text}</>;
  return (
    <>
      {text.slice(0, span.start)}
      <del>{text.slice(span.start, span.end)}</del>
      <span class="visually-hidden">({words.surplus})</span>
      {text.slice(span.end)}
    </>
  );
}
