import type { NumberShown } from './drawing/answer';
import type { Sight } from './pages/sight';

/** What one content script's pages have to show beside the guide's own words. */
export interface Additions {
  number: NumberShown;
  /** Never to be covered. */
  keepClear: readonly Element[];
}

export const noAdditions: Additions = { number: null, keepClear: [] };

/**
 * Reads more from a page than which one it is. Called once; the reader that it returns is called at every look. `add`
 * may be called at any time, and what it was given last is shown.
 */
export type Extra = (add: (additions: Additions) => void, signal: AbortSignal) => (sight: Sight) => void;
