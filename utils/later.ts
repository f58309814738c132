/**
 * Calls back after so many milliseconds. A page can clear every timer of its window, whoever set it, but not this one;
 * nor can we: who may have changed his mind asks when it comes.
 */
export function later(milliseconds: number, then: () => void): void {
  AbortSignal.timeout(milliseconds).addEventListener('abort', then);
}

/** Calls back each time so many milliseconds have passed, until the signal. */
export function every(milliseconds: number, then: () => void, signal: AbortSignal): void {
  later(milliseconds, () => {
    if (signal.aborted) return;
    every(milliseconds, then, signal);
    then();
  });
}
