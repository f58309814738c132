import type { Sight } from './sight';

/** A page that is being drawn, first or anew, says nothing for a moment: so long nothing is made of that. Milliseconds. */
const longestGap = 1_000;

export interface Named {
  sight: Sight;
  /** Since when there is no proof of any page, epoch milliseconds; null: there is. */
  doubtSince: number | null;
  /** A page that is just being drawn is not called unknown yet. */
  isSure: boolean;
}

/** Keeps the last page's name over a short gap without proof; the code and the control are never kept. */
export function bridge(before: Named | null, sight: Sight, now: number): Named {
  if (sight.sighting.kind !== 'unknown') return { sight, doubtSince: null, isSure: true };
  const doubtSince = before?.doubtSince ?? now;
  const until = doubtSince + longestGap;
  if (now >= until) return { sight, doubtSince, isSure: true };
  const lookAgainAt = Math.min(until, sight.lookAgainAt ?? until);
  const last = before?.sight.sighting;
  const sighting =
    last?.kind === 'page' ? { ...last, target: null, targetLabel: null, keepClear: [] } : sight.sighting;
  return { sight: { ...sight, sighting, lookAgainAt }, doubtSince, isSure: false };
}
