/** The number must stand still this long before it is shown: a countdown by seconds never does. Milliseconds. */
export const stillFor = 2_000;
/** Our own limit, not AWS's: an older number is not shown any more. Milliseconds. */
export const shownFor = 5 * 60_000;
/** So many numbers that did not stand still make a ticking display, which then no longer counts. */
const ticksToIgnore = 2;

/** What one document has shown of the phone call so far. Kept in memory only; times are epoch milliseconds. */
export interface CallMemory {
  /** A call button was seen that could be pressed. */
  offered: boolean;
  /** It was pressed, or is no longer pressable. */
  asked: boolean;
  /** Six-digit numbers that stood there before the call: a postal code, a date. */
  before: ReadonlySet<string>;
  /** Numbers that came since, with the time at which each appeared. */
  since: ReadonlyMap<string, number>;
  ticks: number;
}

const freshMemory: CallMemory = {
  offered: false,
  asked: false,
  before: new Set(),
  since: new Map(),
  ticks: 0,
};

/** One look at the phone step. */
export interface CallObservation {
  call: 'pressable' | 'unpressable' | 'absent';
  pressed: boolean;
  /** The different six-digit numbers that can be read in the card. */
  numbers: readonly string[];
}

/**
 * Takes one more look into account; `memory` null on the first one. What stands there at first, or while a call is
 * only offered, is not the code of a call: a document that was calling before it was seen stays without one.
 */
export function remember(memory: CallMemory | null, seen: CallObservation, now: number): CallMemory {
  const known = memory ?? freshMemory;
  const offered = known.offered || seen.call === 'pressable';
  const asked = known.asked || seen.pressed || (known.offered && seen.call !== 'pressable');
  const isBefore = memory === null || (offered && !asked);
  const before = isBefore ? new Set([...known.before, ...seen.numbers]) : known.before;
  const fresh = seen.numbers.filter((digits) => !before.has(digits));
  const since = new Map(fresh.map((digits) => [digits, known.since.get(digits) ?? now]));
  const ticked = [...known.since].filter(([digits, at]) => !since.has(digits) && now - at < stillFor);
  return { offered, asked, before, since, ticks: known.ticks + ticked.length };
}

/** The one number that can only be the code of the call; null when there is any doubt. */
export function decide({ since, ticks }: CallMemory, now: number): string | null {
  const still = [...since].filter(([, at]) => now - at >= stillFor);
  const isAlone = still.length === since.size || ticks >= ticksToIgnore;
  const [only, ...others] = still;
  return only && others.length === 0 && isAlone && now - only[1] < shownFor ? only[0] : null;
}

/** When the answer can change without the page changing; null when it cannot. Epoch milliseconds. */
export function nextDecision({ since }: CallMemory, now: number): number | null {
  const times = [...since.values()].flatMap((at) => [at + stillFor, at + shownFor]).filter((at) => at > now);
  return times.length === 0 ? null : Math.min(...times);
}
