import type { GuideWords } from '../guide/guide-words';
import { ask, type Send } from '../messages';
import { whenOrphaned } from '../orphan';
import type { PageId } from '../pages/page';
import type { StorageEvents } from '../store';
import { isRecoveryView, unknownRecovery, type RecoveryView } from './view';

/** Slots on which the answer depends; their schemas would bring zod along. */
const keys = ['session', 'settings'];

export interface LinkOptions {
  send: Send<object>;
  /** Whether the extension behind this script is still there. */
  isAlive: () => boolean;
  storageEvents: StorageEvents;
}

/** Tells the background worker what happened on this page; resolves to whether it answered. */
export type Tell = (event: string) => Promise<boolean>;

/**
 * This tab's end of the recovery, which the background worker keeps for all tabs: one place that writes. `changed` is
 * called with its newest answer, also after something happened in another tab. Where no answer comes, that is said.
 */
export function recoveryLink(
  { send, isAlive, storageEvents }: LinkOptions,
  cutOff: () => GuideWords['cutOff'],
  page: () => PageId | 'unknown',
  changed: (view: RecoveryView) => void,
  signal: AbortSignal,
): Tell {
  let newest = 0;
  let shown = unknownRecovery;
  const show = (view: RecoveryView) => {
    shown = view;
    if (!signal.aborted) changed(view);
  };
  const sayCutOff = () => {
    const note = { part: 'cut-off', where: null, insists: true, ...cutOff(), answers: [] } as const;
    show({ ...shown, asksBeforeLeaving: false, notes: [note] });
  };
  // A worker that is ended while it works leaves a message without an answer: the next one wakes another. One that takes
  // its time is not told twice: what happened here once must not seem to happen again later, after other tabs went on.
  const persistent: Send<object> = (message) => send(message).catch(() => send(message));
  const tell: Tell = async (event) => {
    const turn = (newest += 1);
    const message = { kind: 'recovery', event, page: page() };
    const view = await ask(persistent, message, isRecoveryView);
    if (turn === newest) {
      if (view) show(view);
      else sayCutOff();
    }
    return view !== null;
  };
  const stored = (changes: object) => {
    if (keys.some((key) => key in changes)) void tell('asked');
  };
  storageEvents.addListener(stored);
  signal.addEventListener('abort', () => {
    storageEvents.removeListener(stored);
  });
  whenOrphaned(isAlive, sayCutOff, signal);
  return tell;
}
