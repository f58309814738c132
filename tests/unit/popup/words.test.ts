import { describe, expect, it } from 'vitest';
import { accessEn } from '../../../utils/guide/access-en';
import { accessJa } from '../../../utils/guide/access-ja';
import { checklistEn } from '../../../utils/guide/checklist-en';
import { checklistJa } from '../../../utils/guide/checklist-ja';
import { popupEn } from '../../../utils/guide/popup-en';
import { popupJa } from '../../../utils/guide/popup-ja';

/** Every sentence of a word table, with those that are made of parts filled in. */
function sentences(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(Reflect.apply(node, undefined, [2, 5]))]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`));
}

const ja = sentences({ ...popupJa, access: accessJa, checklist: checklistJa }, 'ja');
const en = sentences({ ...popupEn, access: accessEn, checklist: checklistEn }, 'en');

it('are the same keys in both languages', () => {
  const keys = (list: [string, string][]) => list.map(([path]) => path.slice(2));
  expect(keys(en)).toEqual(keys(ja));
});

describe.each([...ja, ...en])('%s', (path, sentence) => {
  it('is short, calm and not empty', () => {
    if (!path.endsWith('trust.pending.detail')) expect(sentence).not.toBe('');
    expect(sentence.length).toBeLessThanOrEqual(path.startsWith('ja') ? 80 : 110);
    expect(sentence).not.toMatch(/[!！]/);
  });
});

it('counts the steps in words', () => {
  expect(popupJa.recovery.active.step(2, 5)).toBe('全5ステップ中2 メールで確認する');
  expect(popupEn.recovery.active.step(2, 5)).toBe('Step 2 of 5: email verification');
});

it('names no step that does not exist', () => {
  expect(popupJa.recovery.active.step(9, 5)).not.toContain('undefined');
});
