import { describeEvidence } from '../../../docs/describe-evidence';
import type { Fixture } from '../../../pages/fixture';
import type { Clock } from '../clock';
import { seeded, type Random } from '../random';
import { negative } from './negatives';
import { perform, targetMark } from './perform';
import { isPage, mutationsFor, none, positives } from './stock';

export type Verdict = 'right' | 'missed' | 'wrong page' | 'false alarm' | 'wrong code' | 'wrong target';

/** What the product made of one mutated page. */
export interface PageOutcome {
  fixture: string;
  seed: number;
  expect: string;
  /** Page id, `unknown` or `excluded`. */
  page: string;
  code: string | null;
  proof: readonly string[];
  mutations: readonly string[];
  verdict: Verdict;
}

type Seen = Pick<PageOutcome, 'page' | 'code' | 'proof'> & {
  shown: readonly string[];
  target: 'right' | 'wrong' | 'none';
};

const byPage = [...Map.groupBy(positives, ({ expect }) => expect).values()];

/** Every page as often as every other, whatever the number of its drawings. */
function positive(random: Random): Fixture {
  const drawings = byPage[random.below(byPage.length)] ?? positives;
  const fixture = drawings[random.below(drawings.length)];
  if (!fixture) throw new Error('There are no fixtures.');
  return fixture;
}

/** One mutated page; the same seed gives the same page. */
export async function pageTrial(
  kind: 'positive' | 'negative',
  seed: number,
  clock: Clock,
): Promise<PageOutcome> {
  const random = seeded(seed);
  const fixture = kind === 'positive' ? positive(random) : negative(positives, none, random);
  const applied = mutationsFor(fixture).filter(({ share }) => random.chance(share));
  const { sight, shown } = await perform(
    fixture,
    (page) => {
      for (const mutation of applied) mutation.apply(page, random);
    },
    clock,
  );
  const sighting = sight?.sighting ?? { kind: 'unknown' as const, iam: false };
  const target = sighting.kind === 'page' ? sighting.target : null;
  const wanted = document.querySelector(`[${targetMark}]`);
  const isRight = target !== null && wanted !== null && (target.contains(wanted) || wanted.contains(target));
  const seen: Seen = {
    page: sighting.kind === 'page' ? sighting.page : sighting.kind,
    proof: sighting.kind === 'page' ? sighting.proof.map(describeEvidence) : [],
    code: sight?.code?.digits ?? null,
    shown: [...shown],
    target: target === null ? 'none' : isRight ? 'right' : 'wrong',
  };
  const { page, proof, code } = seen;
  const mutations = applied.map(({ name }) => name);
  return {
    fixture: fixture.name,
    seed,
    expect: fixture.expect,
    page,
    proof,
    code,
    mutations,
    verdict: judge(fixture, seen),
  };
}

function judge(fixture: Fixture, { page, code, shown, target }: Seen): Verdict {
  const isWrongCode =
    fixture.code === undefined
      ? code !== null || shown.some((digits) => digits !== fixture.codeBefore)
      : code !== null && code !== fixture.code;
  if (isWrongCode) return 'wrong code';
  if (!isPage(fixture)) return page === fixture.expect ? 'right' : 'false alarm';
  if (page !== fixture.expect) {
    const isLost = page === 'unknown' || page === 'excluded';
    // Without its code, the page with the code is the step before it.
    return isLost || (fixture.code !== undefined && page === 'phone-verification') ? 'missed' : 'wrong page';
  }
  if (fixture.noTarget) return target === 'none' ? 'right' : 'wrong target';
  if (fixture.target === undefined || target === 'right') return 'right';
  return target === 'none' ? 'missed' : 'wrong target';
}
