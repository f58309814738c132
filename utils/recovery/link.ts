import { ask, type Send } from '../messages';
import type { PageId } from '../pages/page';
import type { StorageEvents } from '../store';
import { isRecoveryView, type RecoveryView } from './view';

/** Slots on which the answer depends; their schemas would bring zod along. */
const keys = ['session', 'settings'];

export interface LinkOptions {
  send: Send<object>;
  storageEvents: StorageEvents;
}

/** Tells the background worker what happened on this page; resolves to whether it answered. */
export type Tell = (event: string) => Promise<boolean>;

/**
 * This tab's end of the recovery, which the background worker keeps for all tabs: one place that writes. `changed` is
 * called with its newest answer, also after something happened in another tab.
 */
export function recoveryLink(
  { send, storageEvents }: LinkOptions,
  page: () => PageId | 'unknown',
  changed: (view: RecoveryView) => void,
  signal: AbortSignal,
): Tell {
  let newest = 0;
  const tell: Tell = async (event) => {
    const turn = (newest += 1);
    const view = await ask(send, { kind: 'recovery', event, page: page() }, isRecoveryView);
    if (view && turn === newest && !signal.aborted) changed(view);
    return view !== null;
  };
  const stored = (changes: object) => {
    if (keys.some((key) => key in changes)) void tell('asked');
  };
  storageEvents.addListener(stored);
  signal.addEventListener('abort', () => {
    storageEvents.removeListener(stored);
  });
  return tell;
}
