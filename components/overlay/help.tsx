/** @jsxImportSource ../../utils/drawing */
import type { PanelView } from '../../utils/guide/panel-view';
import type { GuideView } from '../../utils/guide/view';
import { choicesIn } from './choices';

export interface PanelEvents {
  onPanel: (event: Event) => void;
  onCopy: (event: Event) => void;
}

/** Some help, and where it leads; it takes the place of the steps. */
export function helpIn(view: GuideView, panel: PanelView, events: PanelEvents) {
  return [
    <h2 tabIndex={-1}>{panel.title}</h2>,
    panel.texts.map((text) => <p key={text}>{text}</p>),
    panel.copies.map(({ label, text }) => (
      <div key={label}>
        <textarea readonly rows={Math.min(12, Math.max(3, text.split('\n').length))} aria-label={label}>
          {text}
        </textarea>
        <button type="button" class="choice" value={text} onClick={events.onCopy}>
          {label}
        </button>
      </div>
    )),
    choicesIn('answers', view, [...panel.answers, { text: view.chrome.back, to: panel.back ?? '' }], events),
  ];
}
