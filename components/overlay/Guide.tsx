/** @jsxImportSource ../../utils/drawing */
import type { GuideView } from '../../utils/guide/view';
import { choicesIn } from './choices';
import { CodeBoard } from './CodeBoard';
import { DeviceWarning } from './DeviceWarning';
import { helpIn, type PanelEvents } from './help';
import { Icon } from './Icon';
import { Note, type NoteEvents } from './Note';
import { PhoneVerdictPanel } from './PhoneVerdictPanel';

export interface GuideEvents extends NoteEvents, PanelEvents {
  onMove: (event: Event) => void;
  onStop: (event: Event) => void;
  onAgain: (event: Event) => void;
}

/** What this page is, what to do now, what comes next. */
export function Guide({ view, onMove, onStop, onAnswer, ...parts }: { view: GuideView } & GuideEvents) {
  const { chrome, code, counter, deviceWarning, panel } = view;
  return (
    <section data-part="guide" class="guide" aria-label={view.title}>
      <header>
        <p class="counter">{counter ?? chrome.product}</p>
        <button type="button" class="tool" title={chrome.move} onClick={onMove}>
          <Icon shape="move" />
        </button>
      </header>
      {panel && code && <CodeBoard code={code} onAgain={parts.onAgain} />}
      <div class="body" data-part={panel && 'panel'} data-at={panel?.at}>
        {view.notes?.map((note) => (
          <Note key={note.part} note={note} onAnswer={onAnswer} />
        ))}
        {panel ? helpIn(view, panel, parts) : stepsIn(view, parts)}
        <footer>
          <span>
            {chrome.product} · {chrome.unofficial}
          </span>
          {view.canStop && (
            <button type="button" class="stop" onClick={onStop}>
              {chrome.stop}
            </button>
          )}
        </footer>
      </div>
      {deviceWarning && <DeviceWarning text={deviceWarning} />}
    </section>
  );
}

function stepsIn(view: GuideView, events: PanelEvents & Pick<GuideEvents, 'onAgain'>) {
  const { chrome, code, next, number, offers, outline, steps, title } = view;
  const numberPanel = number && <PhoneVerdictPanel number={number} />;
  const isPreflight = number != null && number.checks.length > 0;
  return [
    <h2 tabIndex={-1}>{title}</h2>,
    code && <CodeBoard code={code} onAgain={events.onAgain} />,
    !isPreflight && numberPanel,
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>,
    outline.length > 0 && (
      <ol class="outline">
        {outline.map(({ text, isCurrent }) => (
          <li key={text} aria-current={isCurrent ? 'step' : undefined}>
            {text}
          </li>
        ))}
      </ol>
    ),
    offers.length > 0 && choicesIn('offers', view, offers, events),
    isPreflight && numberPanel,
    next && (
      <p class="next">
        <b>{chrome.whatNext}</b> {next}
      </p>
    ),
  ];
}
