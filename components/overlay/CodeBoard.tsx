/** @jsxImportSource ../../utils/drawing */
import type { CodeView } from '../../utils/code/code-view';

/** The six digits, as large as the card allows, and which way they go. */
export function CodeBoard({ code }: { code: CodeView }) {
  return (
    <div class="board">
      <p data-part="code" class="digits" aria-hidden="true">
        <span>{code.digits.slice(0, 3)}</span> <span>{code.digits.slice(3)}</span>
      </p>
      <p class="unseen">{code.spoken}</p>
      <slot name="instruction" />
      <button type="button" class="again" name="again">
        {code.again}
      </button>
    </div>
  );
}
