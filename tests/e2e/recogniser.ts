import { notePresses } from '../../utils/code/presses';
import { consoleCatalogue, signInCatalogue, supportCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { see, type Sight } from '../../utils/pages/sight';
import { wantedTexts } from '../../utils/pages/text-index';

/** The recogniser alone, bundled into a fixture's page; it looks ten times a second by a clock of its own. */
const catalogue = [...signInCatalogue, ...consoleCatalogue, ...supportCatalogue];
const wanted = wantedTexts(catalogueLabels(catalogue));
const started = Date.now();
let sight: Sight | null = null;
const everShown = new Set<string>();
const wasPressed = notePresses(document, () => sight?.trail?.controls ?? [], new AbortController().signal);

/** What the looks established so far, as plain data. */
export interface Reading {
  page: string;
  proof: readonly string[];
  code: string | null;
  /** Every code that was ever on the board of this page. */
  everShown: readonly string[];
  hasTarget: boolean;
  /** The target is, or holds, or stands in what the fixture's selector names. */
  isOnTarget: boolean;
}

function look(ahead: number, settled: boolean): Sight {
  const now = Date.now() - started + ahead;
  const trail = sight?.trail ?? null;
  sight = see(document, location, { catalogue, wanted, trail, pressed: wasPressed(), settled, now });
  if (sight.code) everShown.add(sight.code.digits);
  return sight;
}

/** Stops the clock and looks twice, the second time `ahead` milliseconds later by our own clock. */
function read(options: { ahead: number; settled: boolean; target: string | null }): Reading {
  clearInterval(ticking);
  look(0, options.settled);
  const { sighting, code } = look(options.ahead, options.settled);
  const wantedTarget = options.target === null ? null : document.querySelector(options.target);
  const target = sighting.kind === 'page' ? sighting.target : null;
  return {
    page: sighting.kind === 'page' ? sighting.page : sighting.kind,
    proof: sighting.kind === 'page' ? sighting.proof : [],
    code: code?.digits ?? null,
    everShown: [...everShown],
    hasTarget: target !== null,
    isOnTarget:
      target !== null &&
      wantedTarget !== null &&
      (target.contains(wantedTarget) || wantedTarget.contains(target)),
  };
}

look(0, false);
const ticking = setInterval(() => {
  look(0, false);
}, 100);
Object.assign(globalThis, { readFixture: read });
