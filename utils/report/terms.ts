import { signInCatalogue } from '../pages/catalogue';
import { evidenceIn } from '../pages/catalogue-labels';
import { piecesOf } from './pieces';

/** What identifiers are made of everywhere, beside AWS's own words in the catalogue. */
const common =
  'alert app back banner body box btn button cancel card close confirm container content continue dialog digits error feedback field footer form group header heading home icon input item label layout link list loading main menu message modal nav next no oauth option otp page panel pin recovery region resetpassword resync row section signin spinner status step submit timer title verify view wrapper';

const names = signInCatalogue.flatMap(evidenceIn).map((evidence) => {
  if (evidence.is === 'named' || evidence.is === 'testId') return evidence.name;
  if (evidence.is === 'path') return evidence.pattern.source;
  if (evidence.is !== 'control' && evidence.is !== 'text') return '';
  return evidence.label.spellings.map(([text]) => text).join(' ');
});

/** Plain data: the background worker has it, and the page's own script makes the report by it. */
export interface ReportTerms {
  /**
   * Every word that an identifier or an address may keep in a report, in lower case, apart by spaces: nothing that belongs
   * to a person is among them.
   */
  words: string;
  /** Elements that are left out with all that they hold. */
  leftOut: string;
  /** Elements that get a line although nothing is told of them. */
  told: string;
}

export const reportTerms: ReportTerms = {
  words: piecesOf([common, ...names].join(' '))
    .map((piece) => piece.toLowerCase())
    .filter((piece) => /^[a-z]{2}/.test(piece))
    .join(' '),
  leftOut: 'script, style, noscript, template, svg, option, fukkyu-navi',
  told: 'a, button, input, select, textarea, iframe, img, form, dialog, main, section, h1, h2, h3, h4, h5, h6',
};
