import fc from 'fast-check';
import parse from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, it } from 'vitest';
import { withoutFormats } from '../../../utils/phone/without-formats';

const whole = JSON.stringify(metadata);
const short = JSON.parse(withoutFormats(whole)) as typeof metadata;

/** All that is asked of a number here. */
function told(e164: string, plans: typeof metadata) {
  const found = parse(e164, plans);
  return found && [found.number, found.country, found.isValid(), found.isPossible(), found.getType()];
}

describe('numbering plans without the groups in which numbers are written', () => {
  it('are a fifth shorter', () => {
    expect(JSON.stringify(short).length).toBeLessThan(whole.length * 0.8);
  });

  it('say the same of a number of every country', () => {
    for (const [region, national] of Object.entries(examples)) {
      const code: unknown = metadata.countries[region as keyof typeof metadata.countries]?.[0];
      const number = `+${String(code)}${national}`;
      expect(told(number, short), region).toEqual(told(number, metadata));
    }
  });

  it('say the same of any number', () => {
    const codes = Object.keys(metadata.country_calling_codes);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.stringMatching(/^\d{3,14}$/), (code, national) => {
        expect(told(`+${code}${national}`, short)).toEqual(told(`+${code}${national}`, metadata));
      }),
      { numRuns: 2000 },
    );
  });
});
