/**
 * Where a phrase (文節) of Japanese begins: at a kanji, katakana or letter after hiragana, after 「を」, and at the few
 * hiragana words that often follow a particle. A dictionary would find more; these are always right enough to break a
 * line at, and the same in every browser (only Chromium has `word-break: auto-phrase`).
 */
const phraseStart = new RegExp(
  [
    String.raw`(?<=\p{Script=Hiragana})(?=[\p{Script=Han}\p{Script=Katakana}\w+])`,
    // お名前, ご自身, もう一度; the stem of a verb and what it is compounded with: 受け取る, 書き方, 2つ目.
    String.raw`(?<!お|ご|もう)(?<![いえきけげしせたちつびみめりれ](?=[上中付以出分合当換方書替込足取直目返間消場具時]))`,
    '|(?<=を)(?=[ぁ-ん])',
    '|(?<=[がにはへも])(?=あ[りるれ]|かか[りるっ]|ここ|この|すぐ|その|つなが|でき|どの|な[っりる]|ほか|まだ)',
    '|(?<=[てで])(?=くださ)',
  ].join(''),
  'u',
);

/** What browsers would break a line in: a bracket or a space and the particle after it, a short word with a hyphen. */
const unbroken = /([」) ][ぁ-ん]|(?<![\w.@-])[A-Za-z]{1,5}-[a-z]{2,7}(?![\w@-]|\.\w))/;

/**
 * A text in pieces, with `mayBreak` between two phrases, and with what must stay in one line as `whole` makes it. The
 * pieces together are the text: nothing is added to what is copied, searched or read aloud.
 */
export function setInPhrases<Part>(
  text: string,
  mayBreak: () => Part,
  whole: (text: string) => Part,
): (string | Part)[] {
  return text
    .split(phraseStart)
    .flatMap((phrase, place): (string | Part)[] => [
      ...(place > 0 ? [mayBreak()] : []),
      ...phrase.split(unbroken).map((piece, at) => (at % 2 === 1 ? whole(piece) : piece)),
    ]);
}
