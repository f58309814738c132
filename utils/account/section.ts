import { alternateContacts, contactHeading } from '../pages/labels-console';
import { normalise } from '../pages/normalise';
import { shortText, type TextIndex } from '../pages/text-index';
import { hitsOf } from './hits';

/** A title on the page and what stands below it. */
export interface Title {
  element: Element;
  /** Of headings; null for a title that only looks like one. */
  level: number | null;
  over: 'contact' | 'alternate' | 'other';
}

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend';
/** `Level` of a legend or of a heading that does not say its own. */
const deepest = 6;
const contactTexts = contactHeading.spellings.map(([text]) => normalise(text));
/** AWS calls the alternate contacts by these words, alone or as "Security contact" and the like. */
const otherContacts = /alternate|代替|billing|operations|security|請求|オペレーション|セキュリティ/;
const elsewhere = 'nav, [role="navigation"], a, button';

/** All titles below `root` in document order: headings, and texts that name one of the two kinds of contact. */
export function listTitles(
  root: Element,
  texts: TextIndex,
  isVisible: (element: Element) => boolean,
): Title[] {
  const ofHeadings = [...root.querySelectorAll(headings)].map((element) => ({
    element,
    level: levelOf(element),
    over: subjectOf(element),
  }));
  const drawn = [contactHeading, alternateContacts].flatMap((label) =>
    hitsOf(label, texts)
      .filter(({ element, whole }) => whole && !element.closest(`${headings}, ${elsewhere}`))
      .map(({ element }) => ({
        element,
        level: null,
        over: label === contactHeading ? ('contact' as const) : ('alternate' as const),
      })),
  );
  return [...ofHeadings, ...drawn]
    .filter(({ element }) => isVisible(element))
    .sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
}

/** Whether the element stands in the section of the primary contact and not in one of the alternate contacts. */
export function isOfPrimaryContact(element: Element, titles: readonly Title[]): boolean {
  let lowest = Infinity;
  for (const { element: title, level, over } of [...titles].reverse()) {
    if (!isBefore(title, element)) continue;
    if (level !== null && level >= lowest) continue;
    if (over !== 'other') return over === 'contact' && (level !== null || lowest === Infinity);
    lowest = level ?? lowest;
  }
  return false;
}

function subjectOf(heading: Element): Title['over'] {
  const text = shortText(heading);
  if (otherContacts.test(text)) return 'alternate';
  return contactTexts.some((wanted) => text.includes(wanted)) ? 'contact' : 'other';
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1]);
  return level >= 1 ? level : deepest;
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
