/**
 * The number must stand still this long before it is shown: a countdown by seconds never does, not even one that starts
 * a moment after it was drawn. Nobody loses time by it: the telephone rings seconds after the press. Milliseconds.
 */
export const stillFor = 2_000;
/** Our own limit, not AWS's: an older number is not shown any more. Milliseconds. */
export const shownFor = 5 * 60_000;
/** So many numbers that did not stand still make a place a ticking display, which then no longer counts. */
const ticksToIgnore = 2;
/** Another code differs by less once in ten thousand calls; a slow countdown or a counter always does. */
const longestStep = 60;

/** A six-digit number that can be read in the card. */
export interface SeenNumber {
  digits: string;
  /** Where it stands in the card; the same for what is drawn there anew. */
  place: string;
}

interface Standing extends SeenNumber {
  /** When the number appeared, here or at another place. */
  at: number;
}

/** What one document has shown of the phone call so far. Kept in memory only; times are epoch milliseconds. */
export interface CallMemory {
  /** A call button was seen that could be pressed. */
  offered: boolean;
  /** It was pressed, or is no longer pressable. */
  asked: boolean;
  /** Six-digit numbers that stood there before the call, or at another address: a postal code, a date. */
  before: ReadonlySet<string>;
  /** Numbers that came since and stand there now. */
  standing: readonly Standing[];
  /** By place: the number that stood there last, and how many went before they stood still. */
  places: ReadonlyMap<string, { last: Standing; ticks: number }>;
  /** At the last look there was a call that could be asked for. */
  pressable: boolean;
  /** The call is over and no other was asked for: no number that stands there, or comes to, is a code. */
  ended: boolean;
  /** At the last look the page said that a call was over. */
  told: boolean;
  /** What it said stood there before the call that was asked for last. */
  stale: boolean;
}

const freshMemory: CallMemory = {
  offered: false,
  asked: false,
  before: new Set(),
  standing: [],
  places: new Map(),
  pressable: false,
  ended: false,
  told: false,
  stale: false,
};

/** One look at the phone step. */
export interface CallObservation {
  /** `not due`: the mail comes first. */
  call: 'not due' | 'pressable' | 'unpressable' | 'absent';
  pressed: boolean;
  /** It failed, or the step behind it can be taken. */
  over: boolean;
  /** The address became another one since the last look. */
  moved: boolean;
  numbers: readonly SeenNumber[];
}

/**
 * Takes one more look into account; `memory` null on the first one. What stands there at first, or while a call is
 * only offered, is not the code of a call: a document that was calling before it was seen stays without one.
 */
export function remember(memory: CallMemory | null, seen: CallObservation, now: number): CallMemory {
  const known = memory ?? freshMemory;
  const pressable = seen.call === 'pressable';
  const offered = known.offered || pressable;
  const isDue = seen.call !== 'not due';
  // Beside words that a call is over, a button may go for good.
  const goes =
    known.pressable && isDue && (seen.call === 'unpressable' || (seen.call === 'absent' && !seen.over));
  const begins = seen.pressed || goes;
  const ended = begins ? seen.over && !known.told : seen.over ? !known.stale : known.ended && pressable;
  const stale = seen.over && (begins ? known.told : known.stale);
  const asked = known.asked || begins || (known.offered && isDue && !pressable);
  const isBefore = memory === null || !isDue || (offered && !asked) || ended;
  const old = [...(isBefore ? seen.numbers : []), ...(seen.moved || ended ? known.standing : [])];
  const before =
    old.length > 0 ? new Set([...known.before, ...old.map(({ digits }) => digits)]) : known.before;
  const standing = seen.numbers
    .filter(({ digits }) => !before.has(digits))
    .map((number) => ({
      ...number,
      at: known.standing.find(({ digits }) => digits === number.digits)?.at ?? now,
    }));
  // Another call starts with a clean slate.
  const places = new Map(seen.pressed ? [] : known.places);
  for (const number of standing) {
    const { last, ticks } = places.get(number.place) ?? { last: number, ticks: 0 };
    places.set(number.place, { last: number, ticks: ticks + ticksBetween(last, number) });
  }
  return { offered, asked, before, standing, places, pressable, ended, told: seen.over, stale };
}

function ticksBetween(last: Standing, next: Standing): number {
  const step = Math.abs(Number(next.digits) - Number(last.digits));
  if (step === 0) return 0;
  return step <= longestStep ? ticksToIgnore : Number(next.at - last.at < stillFor);
}

/** The one number that can only be the code of the call; null when there is any doubt. */
export function decide({ standing, places }: CallMemory, now: number): string | null {
  const counting = standing.filter(({ place }) => (places.get(place)?.ticks ?? 0) < ticksToIgnore);
  const [only] = counting;
  if (!only || counting.some(({ digits }) => digits !== only.digits)) return null;
  const age = now - only.at;
  return age >= stillFor && age < shownFor ? only.digits : null;
}

/** When the answer can change without the page changing; null when it cannot. Epoch milliseconds. */
export function nextDecision({ standing }: CallMemory, now: number): number | null {
  const times = standing.flatMap(({ at }) => [at + stillFor, at + shownFor]).filter((at) => at > now);
  return times.length === 0 ? null : Math.min(...times);
}
