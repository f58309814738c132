import type { StorageEvents } from './store';

/** Calls back when one of these slots was written, until the signal ends. Their schemas would bring zod along. */
export function whenStored(
  events: StorageEvents,
  keys: readonly string[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const stored = (changes: object) => {
    if (keys.some((key) => key in changes)) changed();
  };
  events.addListener(stored);
  signal.addEventListener('abort', () => {
    events.removeListener(stored);
  });
}
