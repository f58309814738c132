import type { RecoveryAnswer } from '../drawing/answer';
import type { Drawn } from '../drawing/drawing';
import { ask, type Send } from '../messages';
import { whenOrphaned } from '../orphan';
import type { PageId } from '../pages/page';
import type { StorageEvents } from '../store';
import { whenStored } from '../when-stored';

export interface LinkOptions {
  send: Send<object>;
  /** Whether the extension behind this script is still there. */
  isAlive: () => boolean;
  /** The extension's own messages, in the browser's language. */
  say: (message: string) => string;
  storageEvents: StorageEvents;
}

/** Until the background worker has answered. */
export const unknownRecovery: RecoveryAnswer = {
  status: 'idle',
  page: null,
  opens: false,
  asksBeforeLeaving: false,
  texts: {},
  drawn: { notes: [], insisting: [] },
};

/** Tells the background worker what happened on this page; resolves to whether it answered. */
export type Tell = (event: string) => Promise<boolean>;

/**
 * This tab's end of the recovery, which the background worker keeps for all tabs: one place that writes. `changed` is
 * called with its newest answer, also after something happened in another tab. Where no answer comes, that is said.
 */
export function recoveryLink(
  { send, isAlive, storageEvents }: LinkOptions,
  cutOff: () => Drawn,
  page: () => PageId | 'unknown',
  changed: (view: RecoveryAnswer) => void,
  signal: AbortSignal,
): Tell {
  let newest = 0;
  let heard = 0;
  let shown = unknownRecovery;
  const show = (view: RecoveryAnswer) => {
    shown = view;
    if (!signal.aborted) changed(view);
  };
  const sayCutOff = () => {
    const note = [cutOff()];
    show({ ...shown, asksBeforeLeaving: false, drawn: { notes: note, insisting: note } });
  };
  // A worker that is ended while it works leaves a message without an answer: the next one wakes another. One that takes
  // its time is not told twice: what happened here once must not seem to happen again later, after other tabs went on.
  const persistent: Send<object> = (message) => send(message).catch(() => send(message));
  const tell: Tell = async (event) => {
    const turn = (newest += 1);
    const at = page();
    const view = await ask<object, RecoveryAnswer>(persistent, { kind: 'recovery', event, page: at });
    if (view) {
      // The next question may be under way: what the worker writes makes every tab ask again, this one too.
      if (turn > heard && at === page()) show(view);
      heard = Math.max(heard, turn);
    } else if (turn === newest) sayCutOff();
    return view !== null;
  };
  whenStored(storageEvents, ['session', 'settings'], () => void tell('asked'), signal);
  whenOrphaned(isAlive, sayCutOff, signal);
  return tell;
}
