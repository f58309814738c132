import type { Sighting } from '../pages/sighting';
import type { GuideFacts } from './guide-for';

/** What there is to say about a sighting, without the page's own elements. */
export function guided(sighting: Exclude<Sighting, { kind: 'excluded' }>): GuideFacts['sighting'] {
  if (sighting.kind === 'unknown') return sighting;
  const { kind, page, generation, iam, target, targetLabel: label } = sighting;
  return { kind, page, generation, iam, pressable: target !== null, label };
}
