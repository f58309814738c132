import { evidenceIn } from '../pages/catalogue-labels';
import type { PageDefinition } from '../pages/evidence';

/** What identifiers are made of everywhere, beside AWS's own words in the catalogue. */
const common =
  'alert app back banner body box btn button cancel card close confirm container content continue dialog digits error feedback field footer form group header heading home icon input item label layout link list loading main menu message modal nav next no oauth option otp page panel pin recovery region resetpassword resync row section signin spinner status step submit timer title verify view wrapper';

/** Every word that an identifier or an address may keep in a report: nothing that belongs to a person is among them. */
export function knownWords(catalogue: readonly PageDefinition[]): ReadonlySet<string> {
  const names = catalogue.flatMap(evidenceIn).map((evidence) => {
    if (evidence.is === 'named' || evidence.is === 'testId') return evidence.name;
    if (evidence.is === 'path') return evidence.pattern.source;
    if (evidence.is !== 'control' && evidence.is !== 'text') return '';
    return evidence.label.spellings.map(([text]) => text).join(' ');
  });
  return new Set(wordsOf([common, ...names].join(' ')));
}

/** The runs of letters in lower case, camel case taken apart; everything between them is a run as well. */
export const piecesOf = (name: string): readonly string[] =>
  name.match(/[A-Z]*[a-z]+|[A-Z]+|[^A-Za-z_-]+/g) ?? [];

const wordsOf = (text: string) =>
  piecesOf(text)
    .map((piece) => piece.toLowerCase())
    .filter((piece) => /^[a-z]{2}/.test(piece));
