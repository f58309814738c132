import type { Evidence, PageDefinition } from './evidence';
import type { Label } from './label';

/** Every label that the catalogue's evidence mentions, each once. */
export function catalogueLabels(catalogue: readonly PageDefinition[]): ReadonlySet<Label> {
  const evidence = catalogue.flatMap(({ proofs, pointAt, iam, quiet }) => [
    ...proofs.map(({ needs }) => needs),
    ...pointAt,
    ...(iam ? [iam] : []),
    ...(quiet ? [quiet] : []),
  ]);
  return new Set(evidence.flatMap(labelsIn));
}

function labelsIn(evidence: Evidence): readonly Label[] {
  if (evidence.is === 'control' || evidence.is === 'text') return [evidence.label];
  if (evidence.is === 'all' || evidence.is === 'any') return evidence.of.flatMap(labelsIn);
  return evidence.is === 'not' ? labelsIn(evidence.of) : [];
}
