import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companionEn } from '../../../utils/guide/companion-en';
import { companionJa } from '../../../utils/guide/companion-ja';
import { letterEn } from '../../../utils/guide/letter-en';
import { letterJa } from '../../../utils/guide/letter-ja';
import type { PanelView } from '../../../utils/guide/panel-view';
import { supportPagesJa } from '../../../utils/guide/support-pages-ja';
import { answerSupportQuestion } from '../../../utils/support/answer';
import { companionAt, companionPanel, type CompanionFacts } from '../../../utils/support/companion';
import { letter, letterChoices, numberForms } from '../../../utils/support/letter';
import { fakeArea } from '../popup/fake-area';

const letters = { english: letterEn, japanese: letterJa };
const hours = { open: true, changesAt: 60_000, unsure: 'year-end' } as const;
const facts: CompanionFacts = { now: 0, hours, forms: numberForms('+819012345678') };
const panel = (at: string, words = companionJa, given = facts) =>
  companionPanel(at, given, { words, letters });

function everyPanel(words = companionJa, given = facts): PanelView[] {
  const walk = (at: string): PanelView[] => {
    const view = panel(at, words, given);
    if (!view) throw new Error(`${at} leads nowhere`);
    return [view, ...view.answers.flatMap(({ to }) => walk(to))];
  };
  return walk(companionAt);
}

describe.each([
  ['ja', companionJa, 80],
  ['en', companionEn, 110],
] as const)('the panels in %s', (_, words, longest) => {
  it('all lead somewhere, back to where they came from, in short calm sentences', () => {
    for (const { title, texts, answers, copies } of everyPanel(words)) {
      const said = [title, ...texts, ...answers.map(({ text }) => text), ...copies.map(({ label }) => label)];
      expect(new Set(said).size, title).toBe(said.length);
      for (const text of said) {
        expect(text.length, text).toBeLessThanOrEqual(longest);
        expect(text).not.toMatch(/[!！]|^$/);
      }
    }
  });
});

it('has the same panels in both languages', () => {
  const shape = ({ at, back, answers, copies, texts }: PanelView) => [
    at,
    back,
    answers.map(({ to }) => to),
    copies.length,
    texts.length,
  ];
  expect(everyPanel(companionEn).map(shape)).toEqual(everyPanel(companionJa).map(shape));
});

it('quotes every field of the form that is on record', () => {
  const said = panel('companion/support-fields')?.texts.join() ?? '';
  for (const field of [
    "I'm still having problems and would like to contact AWS Support",
    'Problem with authentication device',
    'My device was lost, stolen, or damaged',
    'Phone number listed on account',
    'Support language',
    'Submit',
  ])
    expect(said).toContain(`「${field}」`);
});

it('opens from another panel too, and leads back to that', () => {
  const opened = panel('no-call/repair/support/companion');
  expect(opened?.title).toBe(companionJa.companion.title);
  expect(opened?.back).toBe('no-call/repair/support');
  expect(panel(opened?.answers[0]?.to ?? '')?.back).toBe('no-call/repair/support/companion');
});

it('gives the number in both ways of writing, where one is kept', () => {
  const copies = (given: CompanionFacts) =>
    panel('companion/support-fields', companionJa, given)?.copies.map(({ text }) => text);
  expect(copies(facts)).toEqual(['+819012345678', '09012345678']);
  expect(copies({ ...facts, forms: numberForms('+12125550123') })).toEqual([]);
});

it('leads nowhere on a path that it did not offer', () => {
  const known = new Set<string>();
  for (const { answers } of everyPanel()) for (const { to } of answers) known.add(to);
  const step = fc.oneof(
    fc.string(),
    fc.constantFrom(companionAt, ...Object.keys(companionJa.open), ...Object.values(letterChoices).flat()),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 7 }), (path) => {
      const at = path.join('/');
      const steps = at.split('/');
      const own = steps.slice(steps.indexOf(companionAt)).join('/');
      expect(panel(at) !== undefined).toBe(
        steps.includes(companionAt) && (own === companionAt || known.has(own)),
      );
    }),
  );
});

describe('the letter', () => {
  const path = 'companion/support-letter/broken/no-call/japanese';

  it('is asked for step by step and can be gone back from', () => {
    expect(panel('companion/support-letter')?.answers).toHaveLength(3);
    expect(panel(path)?.back).toBe('companion/support-letter/broken/no-call');
    expect(panel(path, companionJa, { ...facts, forms: null })?.answers.map(({ to }) => to)).toEqual([
      `${path}/omitted`,
    ]);
  });

  it('holds what was chosen, in English and in Japanese', () => {
    const [english = '', japanese = ''] = panel(`${path}/included`)?.copies.map(({ text }) => text) ?? [];
    expect(english).toContain('is broken');
    expect(english).toContain('the verification call did not come');
    expect(english).toContain('in Japanese');
    expect(english).toContain('+819012345678 (in Japan: 09012345678)');
    expect(japanese).toContain('確認の電話が来ませんでした');
    expect(japanese).toContain('+819012345678(国内では 09012345678)');
  });

  it('holds no number unless that was chosen', () => {
    for (const { text } of panel(`${path}/omitted`)?.copies ?? []) expect(text).not.toMatch(/\d{5}/);
  });

  it('is made of our own words alone, in plain ASCII where it goes into the English form', () => {
    const choices = fc.record({
      device: fc.constantFrom(...letterChoices.device),
      tried: fc.constantFrom(...letterChoices.tried),
      language: fc.constantFrom(...letterChoices.language),
      number: fc.constantFrom(...letterChoices.number),
    });
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(letter(chosen, facts.forms, letterEn)).toMatch(/^[\n\x20-\x7e]+$/);
        expect(letter(chosen, null, letterJa)).toContain('____');
      }),
    );
  });
});

describe('the background worker', () => {
  const question = {
    kind: 'panel',
    lang: 'ja',
    facts: { page: 'support-mfa-form', generation: 'any', iam: false },
  };
  const ask = (at: string) =>
    answerSupportQuestion(
      { ...question, at },
      fakeArea({ contactNumber: { version: 1, text: '090-1234-5678' } }),
      () => 0,
    );

  it('answers for the companion alone, with the number kept in the popup in the right form', async () => {
    expect((await ask('companion/support-fields'))?.copies[0]?.text).toBe('+819012345678');
    expect((await ask('no-call/support/companion'))?.at).toBe('companion');
    expect(ask('no-call')).toBeUndefined();
    expect(answerSupportQuestion({ at: 'companion' }, fakeArea(), () => 0)).toBeUndefined();
  });

  it('is what the support form offers', async () => {
    const { offers = [] } = supportPagesJa['support-mfa-form']({
      button: '',
      admin: '',
      iam: false,
      called: false,
      is2026: false,
      pressable: false,
    });
    expect(offers).toHaveLength(1);
    for (const { to } of offers) expect(await ask(to)).toBeDefined();
  });

  it('wants to be asked again when the minute is over, where the time stands', async () => {
    expect((await ask('companion'))?.again).toBe(60_000);
    expect((await ask('companion/support-fields'))?.again).toBeUndefined();
  });
});
