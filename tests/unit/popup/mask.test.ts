import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastDigits, maskNumber } from '../../../utils/contact-number/mask';

it.each([
  ['+81 90-1234-5678', '+81 90-****-5678', '5678'],
  ['+819012345678', '+8190****5678', '5678'],
  ['+81 090-1234-5678', '+81 090-****-5678', '5678'],
  ['090-1234-5678', '090-****-5678', '5678'],
  ['０９０１２３４５６７８', '０９０****５６７８', '5678'],
  ['+81312345678', '+813****5678', '5678'],
  ['090-1234-5678 080-8765-4321', '090-12**-**** ***-****-4321', '4321'],
  ['03-1234-5678 内線 12', '03-****-5678 内線 **', '5678'],
  ['TEL 090-1234-5678', 'TEL 090-****-5678', null],
  ['1234567', '*******', null],
  ['110', '***', null],
  ['', '', null],
])('%s is shown as %s', (text, masked, last) => {
  expect(maskNumber(text)).toBe(masked);
  expect(lastDigits(text)).toBe(last);
});

it('hides at least four digits of anything that has four, and changes nothing but digits', () => {
  const typed = fc.string({
    unit: fc.constantFrom('0', '1', '8', '9', '０', '９', '+', '-', ' ', '(', ')', '内'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(typed, (text) => {
      const masked = maskNumber(text);
      const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
      const shown = masked.match(/\p{Nd}/gu)?.length ?? 0;
      expect(digits - shown).toBeGreaterThanOrEqual(Math.min(4, digits));
      expect(shown).toBeLessThanOrEqual(9);
      expect(masked.replace(/[\p{Nd}*]/gu, '')).toBe(text.replace(/\p{Nd}/gu, ''));
    }),
  );
});
