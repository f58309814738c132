import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../utils/code/shape';

describe('readCode', () => {
  it.each([
    ['123456', '123456'],
    ['012345', '012345'],
    ['１２３４５６', '123456'],
    ['123 456', '123456'],
    ['123\u00a0456', '123456'],
    ['123-456', '123456'],
    ['1 2 3 4 5 6', '123456'],
    ['  123456\n', '123456'],
    ['12\u200b34\u200b56', '123456'],
  ])('reads %j as %s', (text, code) => {
    expect(readCode(text)).toBe(code);
  });

  it.each([
    '1234',
    '12345',
    '1234567',
    '123456789012',
    '1234-5678-9012',
    '+81 90-1234-5678',
    '*******5678',
    '150-0001',
    '12-3456',
    '12 34 56',
    '20:26:30',
    '6桁の番号',
    '100,000',
    '123456円',
    '#123456',
    'A12345',
    '------',
    '123--456',
    '12 3456',
    '',
  ])('reads no code in %j', (text) => {
    expect(readCode(text)).toBeNull();
  });

  it('never answers anything but six digits of the text itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d０-９ \-–.:+]{0,14}$/), (text) => {
        const code = readCode(text);
        return code === null || (/^\d{6}$/.test(code) && text.normalize('NFKC').replace(/\D/g, '') === code);
      }),
    );
  });
});
