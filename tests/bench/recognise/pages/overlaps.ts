import { findCode } from '../../../../utils/code/find-code';
import { see } from '../../../../utils/pages/sight';
import type { Clock } from '../clock';
import { catalogue, reading } from '../observe';
import { locationOf, perform } from './perform';
import { positives } from './stock';

/** Re-drawn pages of one entry that another entry would prove too, if it stood alone: strength and order decide. */
export interface Overlap {
  page: string;
  other: string;
  fixtures: number;
}

export async function overlaps(clock: Clock): Promise<Overlap[]> {
  const found = new Map<string, Overlap>();
  for (const fixture of positives) {
    const { context } = await perform(fixture, () => undefined, clock);
    for (const other of catalogue.filter(({ id }) => id !== fixture.expect)) {
      const { sighting } = see(document, locationOf(fixture), {
        ...context,
        catalogue: [other],
        findCode,
        reading: reading(),
      });
      if (sighting.kind !== 'page') continue;
      const key = `${fixture.expect} ${other.id}`;
      const overlap = found.get(key) ?? { page: fixture.expect, other: other.id, fixtures: 0 };
      found.set(key, { ...overlap, fixtures: overlap.fixtures + 1 });
    }
  }
  return [...found.values()];
}
