import { describe, expect, it } from 'vitest';
import { phoneEn } from '../../../utils/guide/phone-en';
import { phoneJa } from '../../../utils/guide/phone-ja';
import { reasonCodes } from '../../../utils/phone/verdict';

describe.each([
  { lang: 'ja', words: phoneJa },
  { lang: 'en', words: phoneEn },
])('words about the contact number in $lang', ({ words }) => {
  const reasons = Object.values(words.reasons).flatMap(({ why, todo }) => [why, todo]);
  const texts = [...Object.values(words.verdicts), ...reasons, words.caveat, ...words.checks];

  it('say something short about every reason', () => {
    expect(Object.keys(words.reasons)).toEqual([...reasonCodes]);
    expect(texts.filter((text) => text.trim() === '' || text.length > 80)).toEqual([]);
  });

  it('neither shout nor name a cause or a promise that nobody has proven', () => {
    expect(
      texts.filter((text) => /[!!]|原因|必ず(?!来るとは限)|because|guarantee|will ring|will call/.test(text)),
    ).toEqual([]);
  });
});
