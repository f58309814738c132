import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../wxt.config';

it('holds what the build itself imports', () => {
  const patterns = (config.zip?.includeSources ?? []).filter((one) => typeof one === 'string');
  const imported = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/from '\.\/(.+)'/g)].map(
    ([, file = '']) => `${file}.ts`,
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((file) => !patterns.some((pattern) => matchesGlob(file, pattern)))).toEqual([]);
});
