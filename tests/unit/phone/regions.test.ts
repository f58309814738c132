import examples from 'libphonenumber-js/mobile/examples';
import {
  getCountries,
  getCountryCallingCode,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../utils/phone/judge';

/** Every foreign region with the library's example of a mobile number there. */
const abroad = getCountries()
  .filter((region) => region !== 'JP')
  .map((region) => ({ region, code: getCountryCallingCode(region), national: examples[region] }));

/** Where the example number with a 0 in front of it is another number that exists, and what is said about that. */
const zeroIsRight: Partial<Record<string, readonly string[]>> = {
  IT: ['separators-present', 'foreign-country'],
  VA: ['separators-present', 'foreign-country'],
  AC: ['service-number', 'separators-present', 'foreign-country'],
};

/** What a text that is a plus and digits must lead to: the library knows it unchanged, or nothing is offered. */
const known = (text: string): boolean =>
  isValidPhoneNumber(text) && parsePhoneNumberFromString(text)?.number === text;

const formatNational = (text: string): string => parsePhoneNumberFromString(text)?.formatNational() ?? '';

describe('a number of every region', () => {
  it('has an example in all of them', () => {
    expect(abroad.length).toBeGreaterThan(240);
    expect(abroad.filter(({ national }) => !/^\d+$/.test(national))).toEqual([]);
  });

  it.each(abroad)('$region: E.164 is only foreign', ({ code, national }) => {
    const judged = judgeNumber(`+${code}${national}`);
    expect(judged.reasons).toEqual(['foreign-country']);
    expect(judged.numberToRegister).toBe(`+${code}${national}`);
  });

  it.each(abroad)(
    '$region: the national form is unusable and never taken for foreign',
    ({ code, national }) => {
      const judged = judgeNumber(formatNational(`+${code}${national}`));
      expect(judged.verdict).toBe('unusable');
      expect(judged.numberToRegister ?? '+81').toMatch(/^\+81/);
    },
  );

  it.each(abroad)('$region: a zero after the calling code', ({ region, code, national }) => {
    const judged = judgeNumber(`+${code} 0${national}`);
    expect(judged.reasons).toEqual(
      zeroIsRight[region] ?? ['trunk-zero-after-country-code', 'separators-present', 'foreign-country'],
    );
    if (region in zeroIsRight) return;
    const dialledWithZero = formatNational(`+${code}${national}`).replace(/\D/g, '') === `0${national}`;
    const allowed = dialledWithZero ? [`+${code}${national}`] : [`+${code}${national}`, null];
    expect(allowed).toContain(judged.numberToRegister);
  });

  it.each(['ES', 'PT', 'US', 'SG', 'RU', 'GA'] as const)(
    '%s has no trunk zero, so that dropping one is no certain repair',
    (region) => {
      const text = `+${getCountryCallingCode(region)}0${examples[region]}`;
      expect(judgeNumber(text).numberToRegister).toBeNull();
    },
  );

  it.each(abroad)('$region: the national form behind the calling code', ({ code, national }) => {
    const judged = judgeNumber(`+${code} ${formatNational(`+${code}${national}`)}`);
    expect([`+${code}${national}`, null]).toContain(judged.numberToRegister);
    expect(judged.verdict).not.toBe('usable');
  });

  it.each(abroad)('$region: a digit short or long is offered only if it exists', ({ code, national }) => {
    for (const text of [`+${code}${national.slice(0, -1)}`, `+${code}${national}5`]) {
      const judged = judgeNumber(text);
      expect(judged.numberToRegister).toBe(known(text) ? text : null);
      expect(judged.verdict).not.toBe('usable');
      expect(judged.reasons).toContain('foreign-country');
    }
  });

  it('Japan: a digit short or long has the wrong length', () => {
    const example = `+81${examples.JP}`;
    expect(judgeNumber(example).verdict).toBe('usable');
    expect(judgeNumber(example.slice(0, -1)).reasons).toEqual(['wrong-length']);
    expect(judgeNumber(`${example}5`).reasons).toEqual(['wrong-length']);
  });

  it.each(['+442079460000', '+2250101020304', '+24106031234', '+3780549886377'])(
    'leaves %s as it is',
    (text) => {
      expect(judgeNumber(text).numberToRegister).toBe(text);
    },
  );

  it('reads the trunk prefix of a country from the metadata also while the number is incomplete', () => {
    expect(judgeNumber('+44 0791').reasons).toContain('trunk-zero-after-country-code');
    expect(judgeNumber('+39 0612').reasons).not.toContain('trunk-zero-after-country-code');
  });
});
