import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../utils/phone/judge';
import { japaneseCases } from './japanese-cases';
import { inWantedOrder, wantedVerdict } from './order';

describe('a Japanese number in every way of writing it', () => {
  it('covers at least 300 cases', () => {
    expect(new Set(japaneseCases.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
  });

  it.each(japaneseCases)('$name', ({ text, reasons, register }) => {
    const judged = judgeNumber(text);
    expect(judged.reasons).toEqual(inWantedOrder(reasons));
    expect(judged.verdict).toBe(wantedVerdict(reasons));
    expect(judged.numberToRegister).toBe(register);
  });
});
