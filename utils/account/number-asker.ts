import type { NumberView } from '../guide/number-view';
import { askAboutNumber, type NumberQuestion, type Send, type Unsaid } from '../messages';
import type { StorageEvents } from '../store';

/** The slot of the popup's number; its schema would bring zod along, and only the change matters here. */
export const savedNumberKey = 'contactNumber';

/** What the page shows of a number now. */
export type SeenNumber = Pick<NumberQuestion, 'appearance' | 'raw'>;

export interface AskerOptions {
  send: Send<Unsaid<NumberQuestion>>;
  /** What is said when no answer comes. */
  noAnswer: string;
  /** A number saved in the popup, or another language, makes the old answer stale. */
  storageEvents: StorageEvents;
}

/**
 * Turns what is seen on the page into what is said about it: asks once for each number, shows only the answer to the
 * newest question, and after no answer asks again at the next look.
 */
export function numberAsker(
  { send, noAnswer, storageEvents }: AskerOptions,
  signal: AbortSignal,
  show: (view: NumberView | null) => void,
): (seen: SeenNumber | null) => void {
  let asked: SeenNumber | null = null;

  const ask = async (seen: SeenNumber) => {
    asked = seen;
    const view = await askAboutNumber(send, { kind: 'judge-number', ...seen });
    if (asked !== seen || signal.aborted) return;
    if (!view) asked = null;
    show(view ?? { verdict: null, match: null, checks: [], notice: noAnswer });
  };

  const askAgain = () => {
    if (asked) void ask({ ...asked });
  };
  const savedChanged = (changes: object) => {
    if (savedNumberKey in changes || 'settings' in changes) askAgain();
  };
  storageEvents.addListener(savedChanged);
  signal.addEventListener('abort', () => {
    storageEvents.removeListener(savedChanged);
  });

  return (seen) => {
    if (!seen) {
      if (asked) show(null);
      asked = null;
    } else if (seen.raw !== asked?.raw || seen.appearance !== asked.appearance) void ask(seen);
  };
}
