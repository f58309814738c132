import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const model = readFileSync('docs/threat-model.md', 'utf8');
const sections = model.split(/^## /m).slice(1);

it('names only tests that exist', () => {
  const named = [...model.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it.each(sections.map((section) => [section.split('\n')[0], section]))(
  'says of "%s" what is stopped, by which test, and what is not',
  (_, section = '') => {
    expect(section).toContain('- **Not stopped.**');
    for (const line of section.split(/^- /m).slice(1)) {
      if (!line.startsWith('**Not stopped.**')) expect(line).toMatch(/`tests\//);
    }
  },
);
