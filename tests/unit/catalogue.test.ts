import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consolePagesEn } from '../../utils/guide/console-pages-en';
import { consolePagesJa } from '../../utils/guide/console-pages-ja';
import { signInPagesEn } from '../../utils/guide/sign-in-pages-en';
import { signInPagesJa } from '../../utils/guide/sign-in-pages-ja';
import { supportPagesEn } from '../../utils/guide/support-pages-en';
import { supportPagesJa } from '../../utils/guide/support-pages-ja';
import { consoleCatalogue, signInCatalogue, supportCatalogue } from '../../utils/pages/catalogue';
import { catalogueLabels } from '../../utils/pages/catalogue-labels';
import type { Evidence } from '../../utils/pages/evidence';
import { isWeak } from '../../utils/pages/label';
import { pageIds } from '../../utils/pages/page';
import { allFixtures } from '../pages/all';

const situation = { button: '「」', admin: '', iam: false, is2026: false, called: false, pressable: true };
const catalogue = [...signInCatalogue, ...consoleCatalogue, ...supportCatalogue];

/** Every way in which evidence can be satisfied, as the list of signals that this takes. */
function ways(evidence: Evidence): Evidence[][] {
  if (evidence.is === 'any') return evidence.of.flatMap(ways);
  if (evidence.is === 'all') {
    return evidence.of
      .map(ways)
      .reduce((left, right) => left.flatMap((a) => right.map((b) => [...a, ...b])), [[]]);
  }
  return evidence.is === 'not' ? [[]] : [[evidence]];
}

describe('the page catalogue', () => {
  it('knows every page once', () => {
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual([...pageIds].toSorted());
  });

  it.each(pageIds)('has a file, a fixture and a source for %s', (id) => {
    expect(readdirSync('utils/pages')).toContain(`${id}.ts`);
    expect(allFixtures.some((fixture) => fixture.expect === id)).toBe(true);
    const definition = catalogue.find((page) => page.id === id);
    expect(definition?.proofs.length).toBeGreaterThan(0);
    for (const { source } of definition?.proofs ?? []) expect(source).not.toBe('');
  });

  it.each(pageIds)('has words for %s in both languages', (id) => {
    for (const words of [
      { ...signInPagesJa, ...consolePagesJa, ...supportPagesJa },
      { ...signInPagesEn, ...consolePagesEn, ...supportPagesEn },
    ]) {
      const { title, steps } = words[id](situation);
      expect([title, ...steps].filter((text) => text.trim() === '')).toEqual([]);
      expect(steps).not.toEqual([]);
    }
  });

  it.each(catalogue)(
    'proves $id by place, identifier, or two texts of which one is a control',
    ({ proofs }) => {
      for (const { needs } of proofs) {
        for (const way of ways(needs)) {
          const strong = way.some(({ is }) =>
            [
              'path',
              'hash',
              'named',
              'testId',
              'choice',
              'code',
              'codeFields',
              'called',
              'mailAsked',
            ].includes(is),
          );
          const controls = way.filter(({ is }) => is === 'control').length;
          const texts = way.filter(({ is }) => is === 'text').length;
          expect(strong || (controls >= 1 && controls + texts >= 2), JSON.stringify(way)).toBe(true);
        }
      }
    },
  );

  it.each([...catalogueLabels(catalogue)])(
    'takes label $name from the live page or a current document',
    (label) => {
      expect(label.spellings.some((spelling) => !isWeak(spelling))).toBe(true);
    },
  );
});
