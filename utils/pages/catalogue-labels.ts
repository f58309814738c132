import type { Evidence, PageDefinition } from './evidence';
import type { Label } from './label';

/** Every label that the catalogue's evidence mentions, each once. */
export function catalogueLabels(catalogue: readonly PageDefinition[]): ReadonlySet<Label> {
  return new Set(
    catalogue
      .flatMap(evidenceIn)
      .flatMap((evidence) => (evidence.is === 'control' || evidence.is === 'text' ? [evidence.label] : [])),
  );
}

/** Every single piece of evidence that a page's entry mentions. */
export function evidenceIn(page: PageDefinition): readonly Evidence[] {
  const { proofs, pointAt, iam, iamSignIn, quiet } = page;
  return [...proofs.map(({ needs }) => needs), ...pointAt, iam, iamSignIn, quiet].flatMap((one) =>
    one ? pieces(one) : [],
  );
}

function pieces(evidence: Evidence): readonly Evidence[] {
  if (evidence.is === 'not') return pieces(evidence.of);
  return 'of' in evidence ? evidence.of.flatMap(pieces) : [evidence];
}
