/** @jsxImportSource ../../utils/drawing */
import type { CodeView } from '../../utils/guide/view';

/** The six digits, as large as the card allows, and which way they go. */
export function CodeBoard({ code, onAgain }: { code: CodeView; onAgain: (event: Event) => void }) {
  return (
    <div class="board">
      <p data-part="code" class="digits" aria-hidden="true">
        <span>{code.digits.slice(0, 3)}</span> <span>{code.digits.slice(3)}</span>
      </p>
      <p class="unseen">{code.spoken}</p>
      <p>{code.instruction}</p>
      <button type="button" class="again" onClick={onAgain}>
        {code.again}
      </button>
    </div>
  );
}
