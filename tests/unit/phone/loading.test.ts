import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the types and codes', () => {
  it('load without the library, so that the popup can open first', () => {
    const source = readFileSync(new URL('../../../utils/phone/verdict.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/\bimport\b|\brequire\b|\bfrom '/);
  });
});
