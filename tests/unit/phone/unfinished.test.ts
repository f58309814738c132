import { describe, expect, it } from 'vitest';
import { judgeNumber, looksUnfinished } from '../../../utils/phone/judge';

const wholeNumbers = [
  '+819012345678',
  '+81 90-1234-5678',
  '+81312345678',
  '090-1234-5678',
  '03-1234-5678',
  '050-1234-5678',
  '８１９０１２３４５６７８',
  '010 81 90 1234 5678',
  '0081 90 1234 5678',
  '+12065550100',
];

/** From the first digit or plus up to one character before the number is whole. */
const beginnings = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 1));

describe('half a number', () => {
  it.each(wholeNumbers)('is unfinished at every step of typing %s, and no longer at its end', (text) => {
    expect(beginnings(text).filter((beginning) => !looksUnfinished(beginning))).toEqual([]);
    expect(looksUnfinished(text)).toBe(false);
  });

  it('still gets a verdict', () => {
    expect(judgeNumber('+81 90-12').reasons).toEqual(['wrong-length', 'separators-present']);
    expect(judgeNumber('0').reasons).toEqual(['wrong-length', 'missing-country-code']);
  });

  it.each([
    '',
    ' ',
    '0120-4',
    '+81 0570',
    '020',
    '110',
    '+8190123456789',
    '03-0000-0000',
    '090a',
    '090 内線',
    '+0',
    '+7 8 912 345 67 89',
  ])('is not what %j is', (text) => {
    expect(looksUnfinished(text)).toBe(false);
  });
});
