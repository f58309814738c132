import type { NumberAnswer, NumberShown } from '../drawing/answer';
import { ask, type NumberQuestion, type Send, type Unsaid } from '../messages';
import type { StorageEvents } from '../store';
import { whenStored } from '../when-stored';

/** The slot of the popup's number; its schema would bring zod along, and only the change matters here. */
export const savedNumberKey = 'contactNumber';

/** What the page shows of a number now. */
export type SeenNumber = Pick<NumberQuestion, 'appearance' | 'raw'>;

export interface AskerOptions {
  send: Send<Unsaid<NumberQuestion>>;
  /** A number saved in the popup, or another language, makes the old answer stale. */
  storageEvents: StorageEvents;
}

/**
 * Turns what is seen on the page into what is said about it: asks once for each number, shows only the answer to the
 * newest question, and after no answer asks again at the next look.
 */
export function numberAsker(
  { send, storageEvents }: AskerOptions,
  signal: AbortSignal,
  show: (number: NumberShown) => void,
): (seen: SeenNumber | null) => void {
  let asked: SeenNumber | null = null;

  const judge = async (seen: SeenNumber) => {
    asked = seen;
    const answer = await ask<Unsaid<NumberQuestion>, NumberAnswer>(send, { kind: 'judge-number', ...seen });
    if (asked !== seen || signal.aborted) return;
    if (!answer) asked = null;
    show(answer ?? 'unanswered');
  };

  const askAgain = () => {
    if (asked) void judge({ ...asked });
  };
  whenStored(storageEvents, [savedNumberKey, 'settings'], askAgain, signal);

  return (seen) => {
    if (!seen) {
      if (asked) show(null);
      asked = null;
    } else if (seen.raw !== asked?.raw || seen.appearance !== asked.appearance) void judge(seen);
  };
}
