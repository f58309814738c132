import { describe, expect, it } from 'vitest';
import type { Choice, PanelView } from '../../../utils/guide/panel-view';
import { askAdminEn, askAdminJa } from '../../../utils/guide/ask-admin';
import { tickWords } from '../../../utils/guide/tick-words';
import { libraries } from '../../../utils/panel/library';
import { links } from '../../../utils/panel/links';
import type { PanelFacts } from '../../../utils/panel/question';
import { panelAt, tickSign } from '../../../utils/panel/tree';
import { companionAt } from '../../../utils/support/companion';
import { offeredIn, offeredPanels } from './offered';

const facts: PanelFacts = { page: 'phone-failed', generation: 'any', iam: false };
const { tree } = libraries.ja;
const ids = Object.keys(tree);
const langs = ['ja', 'en'] as const;
const none = () => false;

function open(at: string, given = facts, lang: 'ja' | 'en' = 'ja', isDone: (item: string) => boolean = none) {
  const panel: PanelView | undefined = panelAt({ at, facts: given }, libraries[lang], isDone);
  if (!panel) throw new Error(`There is no panel ${at}.`);
  return panel;
}

const isLink = ({ to }: Choice) => to.startsWith('https:');
const isTick = ({ to }: Choice) => to.includes(tickSign);
const idOf = ({ to }: Choice) => to.slice(to.lastIndexOf('/') + 1);
const nextOf = (id: string) =>
  open(id).answers.filter((answer) => !isLink(answer) && !isTick(answer) && idOf(answer) !== companionAt);

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
    expect([...reachable([id])].some((one) => tree[one]?.isAction)).toBe(true);
    if (nextOf(id).length === 0) expect(tree[id]?.isAction).toBe(true);
  });

  it.each(ids)('has words for %s and all its answers, short and calm', (id) => {
    for (const lang of langs) {
      const { title, texts, answers, copies } = open(id, facts, lang);
      for (const text of [title, ...texts, ...answers.map((answer) => answer.text)]) {
        expect(text).not.toBe('');
        expect(text.length, text).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/[!！]/);
      }
      for (const { text } of answers) expect(text.length, text).toBeLessThanOrEqual(lang === 'ja' ? 24 : 46);
      expect(title.length, title).toBeLessThanOrEqual(lang === 'ja' ? 20 : 40);
      expect(texts.length).toBeLessThanOrEqual(4);
      for (const { label, text } of copies) expect([label, text]).not.toContain('');
    }
  });

  it('says nothing that is not in the tree', () => {
    for (const lang of langs) expect(Object.keys(libraries[lang].words).sort()).toEqual([...ids].sort());
  });

  it('opens links only at AWS', () => {
    for (const link of Object.values(links)) expect(new URL(link).hostname).toMatch(/\.aws\.amazon\.com$/);
  });
});

describe('a path', () => {
  it('leads back by the way that was come', () => {
    expect(open('no-call').back).toBeNull();
    expect(open('no-call/how/silent').back).toBe('no-call/how');
    expect(open('no-call').answers.map(({ to }) => to)).toContain('no-call/repair');
    expect(open('no-call/repair/support').back).toBe('no-call/repair');
  });

  it('does not grow when somebody goes round', () => {
    const round = {
      tree: { a: { answers: { b: 'always' } }, b: { answers: { a: 'always' } } },
      words: { a: { title: '', texts: [] }, b: { title: '', texts: [] } },
      ticks: tickWords.ja,
    } as const;
    expect(panelAt({ at: 'a/b', facts }, round, none)?.answers[0]?.to).toBe('a');
    expect(panelAt({ at: 'x/a', facts }, round, none)?.answers[0]?.to).toBe('x/a/b');
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

  it('has an answer for an SMS that does not come, where one may have been asked for', () => {
    const offers = (generation: PanelFacts['generation']) =>
      open('how', { ...facts, generation })
        .answers.map(idOf)
        .includes('no-sms');
    expect([offers('classic'), offers('2026'), offers('any')]).toEqual([false, true, true]);
    expect(open('no-sms').answers.map(idOf)).toEqual(['silent', 'repair', 'support']);
  });
});

it('offers first the message that the reader can read', () => {
  const first = (lang: 'ja' | 'en') => open('iam-ask', facts, lang).copies[0]?.text;
  expect([first('ja'), first('en')]).toEqual([askAdminJa, askAdminEn]);
});

it('leads from “ask support” straight to the companion', () => {
  expect(open('no-call/support').answers.map(({ to }) => to)).toEqual([
    'no-call/support/companion',
    links['support-form'],
  ]);
});

describe('what is left to do', () => {
  it('shows in the list which jobs are done', () => {
    const jobs = open('after', facts, 'ja', (item) => item === 'old-mfa-removed').answers;
    expect(jobs.filter(({ text }) => text.startsWith('✓')).map(idOf)).toEqual(['after-old']);
  });

  it('is ticked, and the tick taken away, on the way back to the list', () => {
    const first = (isDone: boolean) => open('after/after-old', facts, 'ja', () => isDone).answers[0];
    expect(first(false)).toEqual({ text: tickWords.ja.tick, to: 'after!old-mfa-removed' });
    expect(first(true)?.text).toBe(tickWords.ja.untick);
  });
});

it('is offered from the same places in both languages', () => {
  expect([...offeredIn.en].sort()).toEqual([...offeredIn.ja].sort());
});
