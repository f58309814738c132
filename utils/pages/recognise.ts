import type { Evidence, PageDefinition } from './evidence';
import type { Look } from './look';
import { match, type Circumstances, type Match } from './match';
import type { Generation } from './page';
import type { Sighting } from './sighting';

/**
 * Which page this is. The strongest proof wins; between equals the page that stands earlier in the catalogue, so
 * that a later step of the recovery needs the stronger evidence.
 */
export function recognise(catalogue: readonly PageDefinition[], look: Look, now: Circumstances): Sighting {
  if (look.role === 'other') return { kind: 'excluded' };
  let best: (Match & { page: PageDefinition; generation: Generation }) | null = null;
  for (const page of catalogue) {
    if (!page.hosts.includes(look.role) || (look.otherErrand && !page.otherErrand)) continue;
    for (const { needs, generation } of page.proofs) {
      const proven = match(needs, look, now);
      if (proven && proven.proof.length > 0 && proven.strength > (best?.strength ?? 0))
        best = { ...proven, page, generation };
    }
  }
  const holds = (evidence: Evidence | undefined) =>
    evidence !== undefined && match(evidence, look, now) !== null;
  if (!best)
    return look.role === 'console' || look.role === 'support'
      ? { kind: 'excluded' }
      : { kind: 'unknown', iam: catalogue.some(({ iamSignIn }) => holds(iamSignIn)) };
  const iam = holds(best.page.iam);
  const isQuiet = holds(best.page.quiet);
  const target = iam || isQuiet ? null : firstTarget(best.page, look, now);
  return {
    kind: 'page',
    page: best.page.id,
    generation: best.generation,
    proof: best.proof,
    target,
    keepClear: (best.page.keepClear ?? []).flatMap((wanted) => match(wanted, look, now)?.element ?? []),
    targetLabel: target && caption(target),
    isQuiet,
    iam,
  };
}

function firstTarget(page: PageDefinition, look: Look, now: Circumstances): Element | null {
  for (const wanted of page.pointAt) {
    const target = match(wanted, look, now)?.element;
    if (target) return target;
  }
  return null;
}

/** Longest caption that is quoted. */
const longestCaption = 70;

function caption(target: Element): string | null {
  const words = (
    target.textContent ||
    (target.getAttribute('value') ?? target.getAttribute('aria-label') ?? '')
  )
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' || words.length > longestCaption ? null : words;
}
