/** @jsxImportSource ../../utils/drawing */
import type { GuideView } from '../../utils/guide/view';
import type { Corner } from '../../utils/overlay/place';
import { CodeBoard } from './CodeBoard';
import { DeviceWarning } from './DeviceWarning';
import { Guide, type GuideEvents } from './Guide';
import { Icon } from './Icon';
import { Note } from './Note';
import { PhoneVerdict } from './PhoneVerdict';

export interface NaviProps extends GuideEvents {
  view: GuideView;
  size: 'normal' | 'large';
  /** The guide is wanted and has room. */
  open: boolean;
  corner: Corner;
  spotlight: boolean;
  codeRing: boolean;
  /** What a screen reader was last told to say; null until the live regions have stood empty for a moment. */
  announced: GuideView | null;
  onToggle: (event: Event) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** All that the overlay draws. The launcher stays the same element when the guide opens, so focus stays on it. */
export function Navi({
  view,
  size,
  open,
  corner,
  spotlight,
  codeRing,
  announced,
  onToggle,
  onKeyDown,
  ...events
}: NaviProps) {
  const { chrome, code, deviceWarning, number } = view;
  return (
    <div data-part="navi" data-page={view.page} data-open={open} lang={view.lang} class={`navi ${size}`}>
      {spotlight && <div data-part="spotlight" class="ring" />}
      {codeRing && <div data-part="code-ring" class="ring" />}
      <aside class="dock" data-corner={corner} aria-label={chrome.product} onKeyDown={onKeyDown}>
        <button
          type="button"
          data-part="launcher"
          class={open ? 'tool' : 'launcher'}
          aria-expanded={open}
          title={open ? chrome.fold : undefined}
          onClick={onToggle}
        >
          <Icon shape={open ? 'fold' : 'guide'} />
          {!open && chrome.launcher}
        </button>
        {open && <Guide key={`${view.page} ${view.panel?.at ?? ''}`} view={view} {...events} />}
        {!open && code && <CodeBoard code={code} onAgain={events.onAgain} />}
        {!open &&
          view.notes
            ?.filter(({ insists }) => insists)
            .map((note) => <Note key={note.part} note={note} onAnswer={events.onAnswer} />)}
        {!open && number?.verdict && number.checks.length === 0 && (
          <PhoneVerdict verdict={number.verdict} size="line" />
        )}
        {!open && deviceWarning && <DeviceWarning text={deviceWarning} />}
      </aside>
      <p class="unseen" role="status">
        {announced?.open && said(announced)}
      </p>
      <p class="unseen" role="alert">
        {announced?.code?.spoken}
      </p>
    </div>
  );
}

function said({ panel, title, steps }: GuideView): string {
  if (panel?.again) return panel.title; // Or it would be read out again whenever the time changes.
  return panel ? [panel.title, ...panel.texts].join(' ') : `${title} ${steps[0] ?? ''}`;
}
