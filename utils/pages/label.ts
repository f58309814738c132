import { normalise } from './normalise';
import { remembered } from './remembered';

/** A current official page or several independent sources · two sources, or an older official page · one · inferred. */
export type Confidence = 'A' | 'B' | 'C' | 'I';

/**
 * One spelling of a label: text, language, source, confidence, years seen.
 * Source: `ui` reported from the live page · `doc` English AWS page · `aws-jp` AWS Japan · `doc-ja` translated
 * documentation · `replica` third-party copy · `derived` our shortening.
 */
export type Spelling = readonly [
  text: string,
  language: 'en' | 'ja',
  source: 'ui' | 'doc' | 'aws-jp' | 'doc-ja' | 'replica' | 'derived',
  confidence: Confidence,
  years: string,
  /**
   * `starts`: the page continues the text with what is the person's own; everything else is matched whole.
   * `untranslated`: what AWS says in its place in the other language is not on record.
   */
  note?: 'starts' | 'untranslated',
];

/** One label in all the spellings on record; all are matched at the same time, whatever the page's language. */
export interface Label {
  /** For the docs; a script names a label by its first spelling. */
  name: string;
  spellings: readonly [Spelling, ...Spelling[]];
}

/** A spelling that nobody reported from the live page can only be the second of two signals. */
export function isWeak([, , source]: Spelling): boolean {
  return source === 'doc-ja' || source === 'replica' || source === 'derived';
}

/** The spelling as texts of a page are compared; folded once. */
export const wordingOf = remembered((spelling: Spelling) => normalise(spelling[0]));
