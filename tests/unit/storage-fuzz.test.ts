import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slots } from '../../utils/slots';

/** States of the whole storage that each slot is tried with. */
const numRuns = 10_000;

const keys = slots.flatMap(({ initial }) => Object.keys(initial));
const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    2,
    3,
    -1,
    1e99,
    '',
    'ja',
    'active',
    'done',
    '2026-11-26',
    [],
    {},
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
}));

for (const { key, initial, parse } of slots) {
  const fields = Object.fromEntries(
    Object.entries(initial).map(([name, sound]) => [name, fc.oneof(fc.constant<unknown>(sound), value)]),
  );
  const stored = fc.oneof(value, fc.record(fields, { requiredKeys: [] }));

  it(`reads ${key} out of anything that may be stored, and what it read reads the same again`, () => {
    fc.assert(
      fc.property(stored, (raw) => {
        const first = parse(raw);
        expect(parse(first.value)).toEqual({ kind: 'sound', value: first.value });
      }),
      { numRuns },
    );
  });
}
