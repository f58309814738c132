/** Repeated measurements of one quantity. */
export interface Sample {
  median: number;
  min: number;
  max: number;
}

/** @throws RangeError without values */
export function sample(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((index) => sorted[index]);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new RangeError('Nothing was measured.');
  }
  return { median: (low + high) / 2, min, max };
}
