import { later } from './later';

/** How often it is looked whether the extension is still there. Milliseconds. */
const period = 1_000;

/** Calls back once when the extension behind this script is gone: reloaded, updated or removed. No event tells. */
export function whenOrphaned(isAlive: () => boolean, orphaned: () => void, signal: AbortSignal): void {
  later(period, () => {
    if (signal.aborted) return;
    if (isAlive()) whenOrphaned(isAlive, orphaned, signal);
    else orphaned();
  });
}
