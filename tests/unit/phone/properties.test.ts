import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeNumber, looksUnfinished } from '../../../utils/phone/judge';
import { reasonCodes } from '../../../utils/phone/verdict';
import { toFullWidth } from './full-width';
import { japaneseCases } from './japanese-cases';

const rank = { usable: 0, caution: 1, unusable: 2, empty: 3 };

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));

const digits = fc.string({ unit: oneOf('0123456789'), maxLength: 14 });
const start = fc.constantFrom(
  '',
  '+',
  '+81',
  '+81 0',
  '81',
  '0',
  '010',
  '0081',
  '00',
  '+44',
  '+39',
  '+1',
  '(0',
);
/** Texts that look like numbers, close to where the rules part. */
const numberLike = fc.oneof(
  fc.tuple(start, digits).map((parts) => parts.join('')),
  fc.constantFrom(...japaneseCases.map(({ text }) => text)),
  fc.string({ unit: oneOf('0123456789+- ()x#,内線.'), maxLength: 24 }),
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme' }),
  numberLike,
);
const white = fc.string({ unit: oneOf(' \t\n\r\u00a0\u3000\u2003\ufeff'), maxLength: 5 });

describe('any text', () => {
  it('gets a judgement whose parts agree', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { verdict, reasons, numberToRegister, offending } = judgeNumber(raw);
        expect(reasons).toEqual(reasonCodes.filter((code) => reasons.includes(code)));
        expect(reasons.length === 0).toBe(verdict === 'usable');
        if (verdict === 'usable' || verdict === 'empty') expect(looksUnfinished(raw)).toBe(false);
        if (numberToRegister !== null) expect(numberToRegister).toMatch(/^\+[1-9]\d{4,14}$/);
        if (offending !== null) {
          expect(offending.start).toBeGreaterThanOrEqual(0);
          expect(offending.end).toBeGreaterThan(offending.start);
          expect(offending.end).toBeLessThanOrEqual(raw.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is usable only as the number to register itself', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { verdict, numberToRegister } = judgeNumber(raw);
        if (verdict === 'usable') expect(raw.trim()).toBe(numberToRegister);
      }),
      { numRuns: 3000 },
    );
  });

  it('leads to a number that is usable or caution, and that stays as it is', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { numberToRegister } = judgeNumber(raw);
        if (numberToRegister === null) return;
        const again = judgeNumber(numberToRegister);
        expect(['usable', 'caution']).toContain(again.verdict);
        expect(again.numberToRegister).toBe(numberToRegister);
      }),
      { numRuns: 3000 },
    );
  });

  it('is judged alike with white space around it', () => {
    fc.assert(
      fc.property(white, anything, white, (before, raw, after) => {
        const { offending, ...bare } = judgeNumber(raw.trim());
        const padded = judgeNumber(before + raw.trim() + after);
        const shifted = offending && {
          start: offending.start + before.length,
          end: offending.end + before.length,
        };
        expect(padded).toEqual({ ...bare, offending: shifted });
      }),
      { numRuns: 2000 },
    );
  });

  it('gains exactly the reason full-width by being typed in full-width', () => {
    fc.assert(
      fc.property(numberLike, (raw) => {
        fc.pre(/[\d+]/.test(raw));
        const half = judgeNumber(raw);
        const full = judgeNumber(toFullWidth(raw));
        const wanted = new Set([...half.reasons, 'full-width']);
        expect(new Set(full.reasons)).toEqual(wanted);
        expect(rank[full.verdict]).toBeGreaterThanOrEqual(rank[half.verdict]);
        expect(full.numberToRegister).toBe(half.numberToRegister);
      }),
      { numRuns: 2000 },
    );
  });
});
