import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evidenceDocument } from '../docs/evidence-document';

it('keeps docs/evidence.md as the catalogue and the labels have it: npm run docs:evidence', () => {
  expect(readFileSync('docs/evidence.md', 'utf8')).toBe(evidenceDocument());
});
