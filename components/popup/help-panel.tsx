import { useEffect, useRef } from 'preact/hooks';
import type { PanelView } from '../../utils/guide/panel-view';
import type { PopupWords } from '../../utils/guide/popup-words';
import { CopyButton } from './copy-button';
import './help-panel.css';

interface Props {
  view: PanelView;
  words: Pick<PopupWords['phone'], 'copied' | 'copyFailed'>;
  back: string;
  onGo: (to: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** One help and where it leads: the popup's drawing of what the overlay shows on AWS's page. */
export function HelpPanel({ view, words, back, onGo, onCopy }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const came = useRef(view.at);
  useEffect(() => {
    // A new panel is read from its title on; the first one was unfolded by a control that keeps the focus.
    if (came.current !== view.at) title.current?.focus();
    came.current = view.at;
  }, [view.at]);
  return (
    <div class="help" data-part="help" data-at={view.at}>
      <h3 ref={title} tabIndex={-1}>
        {view.title}
      </h3>
      {view.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {view.copies.map(({ label, text }) => (
        <div key={label} class="help-copy">
          <pre tabIndex={0} role="group" aria-label={label}>
            {text}
          </pre>
          <CopyButton words={{ ...words, copy: label }} text={text} onCopy={onCopy} />
        </div>
      ))}
      <div class="help-answers">
        {view.answers.map(({ text, to }) => (
          <button
            key={to}
            type="button"
            class="button"
            onClick={() => {
              onGo(to);
            }}
          >
            {text}
          </button>
        ))}
        {view.back !== null && (
          <button
            type="button"
            class="button-plain"
            onClick={() => {
              onGo(view.back ?? '');
            }}
          >
            {back}
          </button>
        )}
      </div>
    </div>
  );
}
