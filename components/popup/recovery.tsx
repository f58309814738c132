import { useRef } from 'preact/hooks';
import type { PopupWords, Said } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import { Panel } from './panel';
import './recovery.css';

interface Props {
  words: PopupWords['recovery'];
  session: RecoverySession;
  /** 「全5ステップ中2」 and what it is; null where the page belongs to no step. */
  step: string | null;
  /** When the recovery began, in the user's own way of writing times; null where it was not recorded. */
  started: string | null;
  locked: boolean;
  notice: string | null;
  onEnd: (status: 'finished' | 'abandoned') => void;
  onOpenSignIn: () => void;
}

/** How far this device is with a recovery, and the way to say that it is over. */
export function RecoveryPanel(props: Props) {
  const { words, session, locked } = props;
  const said = sayRecovery(props);
  const state = useRef<HTMLDivElement>(null);
  const end = (status: 'finished' | 'abandoned') => {
    // The pressed button is about to go, and the focus with it.
    state.current?.focus();
    props.onEnd(status);
  };
  return (
    <Panel heading={words.heading} notice={props.notice}>
      <div class="recovery" data-part="recovery" data-status={session.status}>
        <div ref={state} role="status" tabIndex={-1}>
          <p class="lead">{said.title}</p>
          <p class="detail">{said.detail}</p>
        </div>
        <div class="button-row">
          {session.status === 'active' ? (
            <>
              <button
                type="button"
                class="button"
                disabled={locked}
                onClick={() => {
                  end('finished');
                }}
              >
                {words.finish}
              </button>
              <button
                type="button"
                class="button-plain"
                disabled={locked}
                onClick={() => {
                  end('abandoned');
                }}
              >
                {words.abandon}
              </button>
            </>
          ) : (
            <button type="button" class="button" onClick={props.onOpenSignIn}>
              {words.openSignIn}
            </button>
          )}
        </div>
      </div>
    </Panel>
  );
}

function sayRecovery({ words, session, step, started }: Props): Said {
  if (session.status !== 'active') return words[session.status];
  return {
    title: step ?? words.active.title,
    detail: started === null ? '' : words.active.started(started),
  };
}
