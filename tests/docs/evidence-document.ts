import { consoleCatalogue, signInCatalogue, supportCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import type { Label } from '../../utils/pages/label';
import * as consoleLabels from '../../utils/pages/labels-console';
import * as recoveryLabels from '../../utils/pages/labels-recovery';
import * as signInLabels from '../../utils/pages/labels-sign-in';
import * as supportLabels from '../../utils/pages/labels-support';
import figures from '../bench/recognise/figures.json' with { type: 'json' };
import { lines } from '../bench/recognise/targets';
import { describeEvidence } from './describe-evidence';
import * as words from './evidence-words';

const catalogue = [...signInCatalogue, ...consoleCatalogue, ...supportCatalogue];
const labels: readonly Label[] = [signInLabels, recoveryLabels, consoleLabels, supportLabels].flatMap(
  (file) => Object.values(file),
);

const cell = (text: string) => text.replaceAll('\n', ' ');

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

function pages(): string {
  const rows = catalogue.flatMap(({ id, proofs }) =>
    proofs.map(({ generation, needs, source, years, confidence }) => [
      id,
      generation,
      describeEvidence(needs),
      source,
      years,
      confidence,
    ]),
  );
  return table(['page', 'layout', 'proof', 'source', 'years', 'confidence'], rows);
}

function iamSignIns(): string {
  const forms = catalogue.flatMap(({ iamSignIn }) => (iamSignIn ? [describeEvidence(iamSignIn)] : []));
  return `${words.iamSignIn} ${forms.join(' or ')}.`;
}

function spellings(): string {
  const usedBy = (label: Label) =>
    catalogue.filter((page) => catalogueLabels([page]).has(label)).map(({ id }) => id);
  const rows = labels.flatMap((label) =>
    label.spellings.map(([text, language, source, confidence, years, match], index) => [
      index === 0 ? `*${label.name}*` : '',
      match === 'starts' ? `${text} …` : text,
      language,
      source,
      years,
      confidence,
      index === 0 ? usedBy(label).join(', ') : '',
    ]),
  );
  return table(['label', 'text', 'language', 'source', 'years', 'confidence', 'proves or points at'], rows);
}

function measured(): string {
  const rows = lines(figures).map(({ what, is, target, isMet }) => [what, is, target, isMet ? '✓' : '✗']);
  return table(['', `seed ${figures.seed}, ${figures.browser}`, 'target', ''], rows);
}

function overlaps(): string {
  const rows = figures.overlaps.map(({ page, other, fixtures }) => [page, other, String(fixtures)]);
  return table(['page', 'also proven, and weaker or later', 're-drawn pages'], rows);
}

/** The whole of docs/evidence.md, out of the catalogue, the label tables and the last full run of the bench. */
export const evidenceDocument = () =>
  [
    words.introduction,
    words.hosts,
    words.pages,
    pages(),
    iamSignIns(),
    words.labels,
    spellings(),
    words.code,
    words.figures,
    measured(),
    words.overlaps,
    overlaps(),
    words.gaps,
  ].join('\n\n') + '\n';
