import { findCode } from '../../utils/code/find-code';
import { see } from '../../utils/pages/sight';
import { afterwardsTarget } from '../../utils/panel/afterwards-target';
import { installClock } from '../bench/recognise/clock';
import { describeEvidence } from '../docs/describe-evidence';
import { catalogue, observe, reading, type Observation } from '../bench/recognise/observe';

/** The recogniser alone, bundled into the head of a fixture's page, whose time it drives. */
const clock = installClock(window);
let observation: Observation | null = null;

/** A page acts for seconds, stands still for two before a code is shown, and settles after five. Milliseconds. */
const longestAct = 40_000;
const afterwards = 6_000;

/** What the looks established, as plain data. */
export interface Reading {
  page: string;
  proof: readonly string[];
  code: string | null;
  /** Every code that was ever on the board of this page. */
  everShown: readonly string[];
  /** An IAM user's page. */
  iam: boolean;
  hasTarget: boolean;
  /** The target is, or holds, or stands in what the fixture's selector names. */
  isOnTarget: boolean;
  /** Panels whose target is not what the fixture wants. */
  astray: readonly string[];
  /** Entries that prove this page at least as strongly as the one that was recognised. */
  rivals: readonly string[];
}

export interface Wanted {
  acts: boolean;
  target: string | null;
  inPanels: Readonly<Record<string, string | null>>;
}

function isOn(target: Element | null, selector: string): boolean {
  const wanted = document.querySelector(selector);
  return target !== null && wanted !== null && (target.contains(wanted) || wanted.contains(target));
}

/** Lets the page act to its end and settle, then reads what is known of it. */
async function read(options: Wanted): Promise<Reading> {
  const isReady = () => !options.acts || 'fixtureReady' in globalThis;
  for (let passed = 0; passed < longestAct && !isReady(); passed += 100) await clock.advance(100);
  if (!isReady()) throw new Error('The page did not come to its end.');
  await clock.advance(afterwards);
  if (!observation?.sight) throw new Error('Nobody looked.');
  const { sighting, code } = observation.sight;
  const target = sighting.kind === 'page' ? sighting.target : null;
  return {
    page: sighting.kind === 'page' ? sighting.page : sighting.kind,
    proof: sighting.kind === 'page' ? sighting.proof.map(describeEvidence) : [],
    code: code?.digits ?? null,
    everShown: [...observation.shown],
    iam: sighting.kind !== 'excluded' && sighting.iam,
    hasTarget: target !== null,
    isOnTarget: options.target !== null && isOn(target, options.target),
    astray: Object.entries(options.inPanels)
      .filter(([panel, wanted]) => {
        const pointed = afterwardsTarget(panel, sighting);
        return wanted === null ? pointed !== null : !isOn(pointed, wanted);
      })
      .map(([panel]) => panel),
    rivals: rivals(sighting.kind === 'page' ? sighting.page : null, observation),
  };
}

/** An entry that stands before the recognised one and takes the page from it, or proves a page that is none. */
function rivals(page: string | null, { context }: Observation): readonly string[] {
  const own = catalogue.filter(({ id }) => id === page);
  const others = catalogue.filter(({ id }) => id !== page);
  return others.flatMap((other) => {
    const { sighting } = see(document, location, {
      catalogue: [other, ...own],
      findCode,
      reading: reading(),
      ...context,
    });
    return sighting.kind === 'page' && sighting.page === other.id ? [other.id] : [];
  });
}

addEventListener('DOMContentLoaded', () => {
  observation = observe(document, location, new AbortController().signal);
});
Object.assign(globalThis, { readFixture: read });
