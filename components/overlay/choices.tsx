/** @jsxImportSource ../../utils/drawing */
import type { Choice } from '../../utils/guide/panel-view';

/**
 * What came of the last press, and ways to a panel, each a button; an address is a link, and learns nothing of the page
 * that it is left from.
 */
export function choicesIn(part: 'offers' | 'answers', choices: readonly Choice[]) {
  return [
    <p role="status">
      <slot name="notice" />
    </p>,
    <div data-part={part}>
      {choices.map(({ text, to }) =>
        to.startsWith('https:') ? (
          <a key={to} class="choice" href={to} target="_blank" rel="noreferrer">
            {text}
          </a>
        ) : (
          <button key={to} type="button" class="choice" name="panel" value={to}>
            {text}
          </button>
        ),
      )}
    </div>,
  ];
}
