import { describe, expect, it } from 'vitest';
import type { Choice, PanelView } from '../../../utils/guide/panel-view';
import { panelTree, panelWords } from '../../../utils/panel/answer';
import { links } from '../../../utils/panel/links';
import type { PanelFacts } from '../../../utils/panel/question';
import { panelAt } from '../../../utils/panel/tree';
import { offeredPanels } from './offered';

const facts: PanelFacts = { page: 'phone-failed', generation: 'any', iam: false };
const ids = Object.keys(panelTree);
const langs = ['ja', 'en'] as const;

function open(at: string, given = facts, lang: 'ja' | 'en' = 'ja'): PanelView {
  const panel = panelAt({ at, facts: given }, panelTree, panelWords[lang]);
  if (!panel) throw new Error(`There is no panel ${at}.`);
  return panel;
}

const isLink = ({ to }: Choice) => to.startsWith('https:');
const nextOf = (id: string) => open(id).answers.filter((answer) => !isLink(answer));
const idOf = ({ to }: Choice) => to.slice(to.lastIndexOf('/') + 1);

/** Every panel that can be reached from these by its answers. */
function reachable(from: readonly string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const answer of nextOf(id)) found.add(idOf(answer));
  return found;
}

describe('the tree of panels', () => {
  it('has all its panels within reach of what the pages offer', () => {
    expect([...reachable(offeredPanels)].sort()).toEqual([...ids].sort());
  });

  it.each(ids)('leads from %s to something to do, and ends nowhere else', (id) => {
    expect([...reachable([id])].some((one) => panelTree[one]?.isAction)).toBe(true);
    if (nextOf(id).length === 0) expect(panelTree[id]?.isAction).toBe(true);
  });

  it.each(ids)('has words for %s and all its answers, short and calm', (id) => {
    for (const lang of langs) {
      const { title, texts, answers, copies } = open(id, facts, lang);
      for (const text of [title, ...texts, ...answers.map((answer) => answer.text)]) {
        expect(text).not.toBe('');
        expect(text.length, text).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/[!！]/);
      }
      for (const { text } of answers) expect(text.length, text).toBeLessThanOrEqual(46);
      expect(title.length, title).toBeLessThanOrEqual(lang === 'ja' ? 24 : 44);
      expect(texts.length).toBeLessThanOrEqual(4);
      for (const { label, text } of copies) expect([label, text]).not.toContain('');
      expect(Object.keys(panelWords[lang])).toEqual(ids);
    }
  });

  it('opens links only at AWS', () => {
    for (const link of Object.values(links)) expect(new URL(link).hostname).toMatch(/\.aws\.amazon\.com$/);
  });
});

describe('a path', () => {
  it('leads back by the way that was come', () => {
    expect(open('no-call').back).toBeNull();
    expect(open('no-call/how/silent').back).toBe('no-call/how');
    const [, repair] = open('no-call').answers;
    expect(repair?.to).toBe('no-call/repair');
    expect(open('no-call/repair/support').back).toBe('no-call/repair');
  });

  it('does not grow when somebody goes round', () => {
    const round = { a: { answers: { b: 'always' } }, b: { answers: { a: 'always' } } } as const;
    const words = { a: { title: '', texts: [] }, b: { title: '', texts: [] } };
    expect(panelAt({ at: 'a/b', facts }, round, words)?.answers[0]?.to).toBe('a');
    expect(panelAt({ at: 'x/a', facts }, round, words)?.answers[0]?.to).toBe('x/a/b');
  });
});

describe('no call', () => {
  it('offers an SMS only where there may be a button for it', () => {
    const offers = (generation: PanelFacts['generation']) =>
      open('other-way', { ...facts, generation })
        .answers.map(idOf)
        .includes('sms');
    expect([offers('classic'), offers('2026'), offers('any')]).toEqual([false, true, true]);
  });
});
