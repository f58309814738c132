import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../utils/guide/words-in';
import { pageIds } from '../../utils/pages/page';
import { situationsIn } from './situations';

const { words: en } = wordsIn.en;
const pagesJa = { unknown: wordsIn.ja.words.unknown, ...wordsIn.ja.pages };
const pagesEn = { unknown: en.unknown, ...wordsIn.en.pages };
const everyPage = [...pageIds, 'unknown'] as const;
const situations = situationsIn(en);

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
