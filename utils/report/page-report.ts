import { catalogueLabels } from '../pages/catalogue-labels';
import type { PageDefinition } from '../pages/evidence';
import type { PageLocation } from '../pages/look';
import { indexTexts, wantedTexts } from '../pages/text-index';
import { isEnabled, isVisible } from '../pages/visible';
import { textsIn } from '../pages/walks';
import { piecesOf } from './pieces';
import type { ReportTerms } from './terms';

/** Lines of a report, and characters of an identifier, at most. */
const maxLines = 300;
const maxName = 60;
/** A longer text is told as this long: no number of a report has more than three digits. */
const maxLength = 999;

/**
 * The outline of a page for an issue on the project: tags, roles, ids, test ids, the labels that are known, and how long
 * every other text is. It cannot carry what belongs to a person: identifiers keep words that are known beforehand and
 * `?` in place of everything else, labels are ours, and no other text, attribute, digit or query is read into it.
 */
export function reportPage(
  root: Element,
  location: PageLocation,
  catalogue: readonly PageDefinition[],
  { words, leftOut, told }: ReportTerms,
): string {
  const known = new Set(words.split(' '));
  const mask = (name: string | null) => {
    const short = (name ?? '').slice(0, maxName);
    const pieces = piecesOf(short).map((piece) => (known.has(piece.toLowerCase()) ? piece : '?'));
    return pieces.includes('?') ? pieces.join('-') : short;
  };
  const wanted = wantedTexts(catalogueLabels(catalogue));
  const all = [...wanted.values()].flat();
  const texts = indexTexts(root, wanted);
  const labels = new Map(
    all.flatMap((text) =>
      texts(text).flatMap(({ element, whole }) => (whole ? [[element, text] as const] : [])),
    ),
  );
  const address = (location.pathname + location.hash).split('/').map(mask).join('/');
  const lines = [`page report 1 ${address}`];
  /** How deep in the report the children of an element stand; none of those that are left out with all they hold. */
  const depths = new Map<Element | null, number>([[root, 0]]);
  for (const element of root.querySelectorAll('*')) {
    const depth = depths.get(element.parentElement);
    if (depth === undefined || lines.length > maxLines || element.matches(leftOut)) continue;
    const label = labels.get(element);
    const facts = Object.entries({
      role: mask(element.getAttribute('role')),
      id: mask(element.getAttribute('id')),
      test: mask(element.getAttribute('data-testid')),
      label,
      text: label === undefined ? ownLength(element) : 0,
    }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
    const isTold = facts.length > 0 || element.matches(told);
    const isSeen = isVisible(element);
    if (isTold) {
      const states = [!isSeen && 'hidden', !isEnabled(element) && 'disabled'].filter(
        (state) => state !== false,
      );
      lines.push('  '.repeat(depth) + [tagOf(element), ...states, ...facts].join(' '));
    }
    if (isSeen || !isTold) depths.set(element, depth + Number(isTold));
  }
  return lines.join('\n');
}

/** Names of elements that are not HTML's own may be anything. */
const tagOf = (element: Element) =>
  element instanceof HTMLElement &&
  !(element instanceof HTMLUnknownElement) &&
  !element.localName.includes('-')
    ? element.localName
    : 'x';

function ownLength(element: Element): number {
  let length = 0;
  for (const { data, parentElement } of textsIn(element))
    if (parentElement === element) length += data.trim().length;
  return Math.min(maxLength, length);
}
