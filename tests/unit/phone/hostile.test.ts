import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../utils/phone/judge';

const hostile = {
  'a null character': '+81\u00009012345678',
  'a lone surrogate': '090\ud83d1234',
  emoji: '📞090-1234-5678',
  'Arabic digits': '٠٩٠١٢٣٤٥٦٧٨',
  'digits in circles': '⓪⑨⓪①②③④⑤⑥⑦⑧',
  'mathematical digits': '𝟎𝟗𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
  '10,000 digits': '9'.repeat(10_000),
  '10,000 zeros': '0'.repeat(10_000),
  '10,000 commas': ','.repeat(10_000),
  '10,000 pluses': '+'.repeat(10_000),
  '10,000 hyphens': '-'.repeat(10_000),
  '10,000 brackets and an extension': `${'('.repeat(10_000)}内線`,
  'a hundred numbers': '090-1234-5678\n'.repeat(100),
  'the word null': 'null',
  'the word undefined': 'undefined',
  'no digit': '---',
};

describe('text that is no number', () => {
  it.each(Object.entries(hostile))('%s is unreadable', (_, text) => {
    const judged = judgeNumber(text);
    expect(judged.reasons).toEqual(['unreadable']);
    expect(judged.numberToRegister).toBeNull();
  });

  it('finds the number in 10,000 spaces', () => {
    const spaces = ' '.repeat(10_000);
    expect(judgeNumber(`${spaces}+819012345678${spaces}`).verdict).toBe('usable');
  });

  it('reports the invisible marks that address books put around a number', () => {
    const judged = judgeNumber('\u202a+819012345678\u202c');
    expect(judged.reasons).toEqual(['separators-present']);
    expect(judged.numberToRegister).toBe('+819012345678');
  });
});
