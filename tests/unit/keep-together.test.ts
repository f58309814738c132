import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepTogether } from '../../utils/guide/keep-together';

it('ties a particle to the bracket before it, and nothing else', () => {
  expect(keepTogether('枠の「次へ」を押します。')).toBe('枠の「次へ」\u2060を押します。');
  expect(keepTogether('「次へ」(Next)は、下です。')).toBe('「次へ」(Next)\u2060は、下です。');
  expect(keepTogether('「次へ」。はい(Yes)、2つ')).toBe('「次へ」。はい(Yes)、2つ');
});

it('changes no letter', () => {
  const text = fc.string({ unit: fc.constantFrom('」', ')', 'を', 'で', '次', 'a') });
  fc.assert(fc.property(text, (given) => keepTogether(given).replaceAll('\u2060', '') === given));
});
