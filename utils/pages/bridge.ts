import type { Sight } from './sight';

/** A step that is being drawn anew says nothing for a moment: so long its name is kept. Milliseconds. */
const longestGap = 1_000;

export interface Named {
  sight: Sight;
  /** When the page was last proven; epoch milliseconds. */
  provenAt: number;
}

/** Keeps the last page's name over a short gap without proof; the code and the control are never kept. */
export function bridge(before: Named | null, sight: Sight, now: number): Named {
  if (sight.sighting.kind !== 'unknown' || before?.sight.sighting.kind !== 'page')
    return { sight, provenAt: now };
  const until = before.provenAt + longestGap;
  if (now >= until) return { sight, provenAt: now };
  const sighting = { ...before.sight.sighting, target: null, targetLabel: null, keepClear: [] };
  const lookAgainAt = Math.min(until, sight.lookAgainAt ?? until);
  return { sight: { ...sight, sighting, lookAgainAt }, provenAt: before.provenAt };
}
