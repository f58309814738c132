/** @jsxImportSource ../../utils/drawing */
import type { Copy, PanelView } from '../../utils/guide/panel-view';
import { reportSlot } from '../../utils/report/report-slot';
import { choicesIn } from './choices';

/** Some help, and where it leads; it takes the place of the steps. */
export function Panel({ panel, back }: { panel: PanelView; back: string }) {
  return (
    <div key={panel.at} class="body" data-part="panel" data-at={panel.at}>
      <slot name="notes" />
      <h2 tabindex="-1">{panel.title}</h2>
      {panel.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {panel.copies.map(copyIn)}
      {choicesIn('answers', [...panel.answers, { text: back, to: panel.back ?? '' }])}
      <slot name="foot" />
    </div>
  );
}

/** The button copies the text above it, which may be one that only the page's own script knows. */
function copyIn({ label, text }: Copy) {
  const isReport = text === reportSlot;
  const lines = text.split('\n').flatMap((line) => line.match(oneLine) ?? [line]);
  const rows = isReport ? mostRows : Math.min(mostRows, lines.length);
  return (
    <div key={label}>
      <textarea readonly="" rows={rows} aria-label={label}>
        {isReport ? <slot name="report" /> : text}
      </textarea>
      <button type="button" class="choice" name="copy">
        {label}
      </button>
    </div>
  );
}

const mostRows = 12;
/** Characters that fit into the narrowest card. */
const oneLine = /.{1,30}/g;
