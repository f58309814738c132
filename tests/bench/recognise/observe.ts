import { findCode } from '../../../utils/code/find-code';
import { notePresses } from '../../../utils/code/presses';
import { consoleCatalogue, signInCatalogue, supportCatalogue } from '../../../utils/pages/catalogue';
import { catalogueLabels } from '../../../utils/pages/catalogue-labels';
import type { PageLocation } from '../../../utils/pages/look';
import { newReading } from '../../../utils/pages/reading';
import { centreOf, mayBeOver, see, type Sight } from '../../../utils/pages/sight';
import { wantedTexts } from '../../../utils/pages/text-index';
import { watch } from '../../../utils/watch';

export const catalogue = [...signInCatalogue, ...consoleCatalogue, ...supportCatalogue];
const wanted = wantedTexts(catalogueLabels(catalogue));

/** Of a document that was not read before. */
export const reading = () => newReading(wanted);

/** What the looks at one document have come to. */
export interface Observation {
  sight: Sight | null;
  /** What the last look knew beside the document. */
  context: { trail: Sight['trail']; pressed: boolean; settled: boolean; now: number };
  /** Every code that was ever on the board. */
  shown: Set<string>;
}

/** The product on one page without its overlay and its memory: it watches and looks until the signal ends. */
export function observe(document: Document, location: PageLocation, signal: AbortSignal): Observation {
  const seen: Observation = {
    sight: null,
    context: { trail: null, pressed: false, settled: false, now: 0 },
    shown: new Set(),
  };
  const wasPressed = notePresses(
    document,
    () => seen.sight?.trail?.watched ?? [],
    () => undefined,
    signal,
  );
  let read = reading();
  watch(
    document,
    ({ mayDiffer, settled, now }) => {
      if (mayDiffer) read = reading();
      seen.context = { trail: seen.sight?.trail ?? null, pressed: wasPressed(), settled, now };
      seen.sight = see(document, location, { catalogue, findCode, reading: read, ...seen.context });
      if (seen.sight.code) seen.shown.add(seen.sight.code.digits);
      return seen.sight.lookAgainAt;
    },
    (changes) => !seen.sight || mayBeOver(seen.sight, changes, wanted),
    () => seen.sight && centreOf(seen.sight),
    signal,
  );
  return seen;
}
