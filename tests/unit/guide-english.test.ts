import { describe, expect, it, vi } from 'vitest';
import { answerGuideQuestion } from '../../utils/guide/answer';
import { consolePagesEn } from '../../utils/guide/console-pages-en';
import { consolePagesJa } from '../../utils/guide/console-pages-ja';
import { en } from '../../utils/guide/en';
import { guideFor, type GuideFacts } from '../../utils/guide/guide-for';
import type { Situation } from '../../utils/guide/guide-words';
import { inOtherWords, interpreter, type GuideQuestion } from '../../utils/guide/interpreter';
import { ja } from '../../utils/guide/ja';
import { signInPagesEn } from '../../utils/guide/sign-in-pages-en';
import { signInPagesJa } from '../../utils/guide/sign-in-pages-ja';
import { supportPagesEn } from '../../utils/guide/support-pages-en';
import { supportPagesJa } from '../../utils/guide/support-pages-ja';
import { pageIds } from '../../utils/pages/page';

const pagesJa = { unknown: ja.unknown, ...signInPagesJa, ...consolePagesJa, ...supportPagesJa };
const pagesEn = { unknown: en.unknown, ...signInPagesEn, ...consolePagesEn, ...supportPagesEn };
const everyPage = [...pageIds, 'unknown'] as const;
const flags = [true, false];
const situations: Situation[] = flags.flatMap((iam) =>
  flags.flatMap((is2026) =>
    flags.flatMap((called) =>
      flags.map((pressable) => ({
        button: en.quote('Sign in using alternative factors', '別の要素を使用したサインイン'),
        admin: en.admin,
        iam,
        is2026,
        called,
        pressable,
      })),
    ),
  ),
);

describe('the English words', () => {
  it.each(everyPage)('say on %s as much as the Japanese ones, shortly and calmly', (page) => {
    for (const situation of situations) {
      const english = pagesEn[page](situation);
      const japanese = pagesJa[page](situation);
      expect(english.steps.length).toBe(japanese.steps.length);
      expect(english.next === null).toBe(japanese.next === null);
      expect(english.offers?.map(({ to }) => to)).toEqual(japanese.offers?.map(({ to }) => to));
      for (const text of [english.title, ...english.steps, english.next ?? '']) {
        expect(text.length, text).toBeLessThanOrEqual(120);
        expect(text).not.toMatch(/[!！]|「/);
      }
    }
  });

  it.each(everyPage)('quote on %s only labels that the Japanese ones quote too', (page) => {
    for (const situation of situations) {
      const japanese = pagesJa[page](situation).steps.join();
      for (const [, label = ''] of pagesEn[page](situation)
        .steps.join()
        .matchAll(/“([^”]+)”/g)) {
        if (!situation.button.includes(label)) expect(japanese).toContain(label);
      }
    }
  });
});

const facts: GuideFacts = {
  sighting: {
    kind: 'page',
    page: 'phone-verification',
    generation: 'classic',
    iam: false,
    pressable: true,
    label: 'すぐに連絡を受ける',
    otherLabel: 'Call me now',
  },
  recovery: { status: 'active', page: 'phone-verification', opens: true },
  called: false,
  device: { system: 'Mac', browser: 'Chrome' },
  supportContact: null,
};
const asked: GuideQuestion = { kind: 'guide', facts };
const japanese = guideFor({
  ...facts,
  code: '012345',
  wish: 'folded',
  lang: 'ja',
  words: ja,
  pages: pagesJa,
});

describe('the worker', () => {
  it('says in English what there is to say, without ever hearing of the code', async () => {
    const texts = await answerGuideQuestion(structuredClone(asked));
    expect(texts?.view).toMatchObject({ lang: 'en', title: 'Verify by phone', counter: 'Step 3 of 5' });
    expect(texts?.view.steps.join()).toContain('“すぐに連絡を受ける” (Call me now) in the frame');
    expect(texts && inOtherWords(japanese, texts)).toMatchObject({
      open: false,
      code: { digits: '012345', spoken: 'Press on the phone’s keypad: 0, 1, 2, 3, 4, 5.' },
    });
  });

  it.each([
    null,
    { kind: 'guide' },
    { kind: 'judge-number' },
    { ...asked, facts: { ...facts, called: 'yes' } },
    { ...asked, facts: { ...facts, supportContact: 'x'.repeat(201) } },
  ])('leaves %j alone', (message) => {
    expect(answerGuideQuestion(message)).toBeUndefined();
  });
});

describe('the interpreter', () => {
  const model = { view: { ...japanese, code: null }, code: ja.code, panel: ja.panel };

  it('waits for the answer, then gives it, asking once for each thing to say', async () => {
    const send = vi.fn((question: GuideQuestion) => Promise.resolve(answerGuideQuestion(question)));
    const heard = vi.fn();
    const interpret = interpreter(send, heard);
    expect(interpret(facts, model)).toBe('waiting');
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledOnce();
    });
    expect(interpret(facts, model)).toMatchObject({ view: { lang: 'en' } });
    expect(send).toHaveBeenCalledOnce();
    expect(interpret({ ...facts, called: true }, model)).toBe('waiting');
  });

  it.each([
    ['is gone', () => Promise.reject(new Error('no receiver'))],
    ['says nothing', () => Promise.resolve(undefined)],
    ['says something else', () => Promise.resolve({ view: { title: 5 } })],
  ])('leaves the Japanese where the worker %s', async (_, send) => {
    const heard = vi.fn();
    const interpret = interpreter(send, heard);
    interpret(facts, model);
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledOnce();
    });
    expect(interpret(facts, model)).toBeNull();
  });

  it('lets the Japanese stand after half a second, and takes an answer that comes later', async () => {
    vi.useFakeTimers();
    const worker = Promise.withResolvers<unknown>();
    const interpret = interpreter(
      () => worker.promise,
      () => undefined,
    );
    interpret(facts, model);
    await vi.advanceTimersByTimeAsync(500);
    expect(interpret(facts, model)).toBeNull();
    worker.resolve(await answerGuideQuestion(asked));
    await vi.advanceTimersByTimeAsync(0);
    expect(interpret(facts, model)).toMatchObject({ view: { lang: 'en' } });
    vi.useRealTimers();
  });
});
