import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import { wordingOf } from '../../utils/pages/label';
import { normalise } from '../../utils/pages/normalise';
import { mayBegin, wantedTexts } from '../../utils/pages/text-index';

const labels = [...catalogueLabels(signInCatalogue)];
const texts = [...new Set(labels.flatMap(({ spellings }) => spellings.map(wordingOf)))];
const wanted = wantedTexts(labels);

/** What folds in unexpected ways: marks that join the character before, width, case, symbols, what nobody sees. */
const oddities = ['\u0301', '\u3099', 'ﾞ', '\u200b', ' ', 'İ', 'ﬁ', '㍿', 'Ａ', '☎', '.', '…', '😀'];
const piece = fc.oneof(
  fc.constantFrom(...texts),
  fc.tuple(fc.constantFrom(...texts), fc.nat(30)).map(([text, end]) => text.slice(0, end)),
  fc.constantFrom(...texts).map((text) => text.toUpperCase()),
  fc.constantFrom(...oddities),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const data = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

describe('mayBegin', () => {
  it('misses nothing that folding every text and comparing it with every label finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), data, (label, text) => {
        const whole = label.charAt(0) + text;
        const begin = normalise(whole.slice(0, 200));
        const found = texts.filter((other) => other.startsWith(begin) || begin.startsWith(other));
        // A mark that joins the very first character makes it another one than is looked for.
        if (begin.startsWith(label.charAt(0)))
          expect(mayBegin(whole, wanted)).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 5_000 },
    );
  });

  it('folds no text whose plain beginning no label has', () => {
    mayBegin('アカウント', wanted);
    const folding = vi.spyOn(String.prototype, 'normalize');
    mayBegin('アカウントの履歴をお知らせします', wanted);
    expect(folding).not.toHaveBeenCalled();
    folding.mockRestore();
  });
});
