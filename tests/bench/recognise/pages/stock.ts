import { allFixtures } from '../../../pages/all';
import { attributesMeta } from '../../../pages/draw';
import type { Fixture } from '../../../pages/fixture';
import { company } from '../mutations/company';
import { letters } from '../mutations/letters';
import { markup } from '../mutations/markup';
import type { Mutation } from '../mutations/mutation';
import { noise } from '../mutations/noise';
import { asTwin, twins } from '../mutations/twins';
import { seeded } from '../random';

export const isPage = ({ expect }: Fixture) => expect !== 'unknown' && expect !== 'excluded';

/** Re-drawn pages that are recognised, and those on which nothing may be. */
export const positives = allFixtures.filter(isPage);
export const none = allFixtures.filter((fixture) => !isPage(fixture));

/** IAM users' sign-in is no step of a root user's recovery. */
const isOther = ({ html }: Fixture) => /ng-app|username|"mfacode"/.test(html);
/** What is placed by the window cannot be hidden with a wrapper that cuts off. */
const getsOut = ({ html }: Fixture) => /position: ?(?:fixed|absolute)/.test(html);
const bodies = positives
  .filter((fixture) => !fixture.acts && !isOther(fixture) && !getsOut(fixture))
  .map(({ html }, index) => asTwin(html, seeded(index)));

const wordless: readonly Mutation[] = [...letters, ...markup, twins(bodies)];
const all: readonly Mutation[] = [...wordless, ...company, ...noise];

/** A recovery page that says nothing of its own is a dead link as soon as it is given words. */
export function mutationsFor({ html, expect }: Fixture): readonly Mutation[] {
  return expect === 'unknown' && html.includes(attributesMeta) ? wordless : all;
}
