import { isWeak, wordingOf, type Label } from './label';
import { normalise } from './normalise';

const isJapanese = (text: string) => /[\u3040-\u9fff]/.test(text);

/** What AWS calls the same control in the other language; null where that is not on record. */
export function counterpart(labels: ReadonlySet<Label>, caption: string): string | null {
  const wording = normalise(caption);
  for (const { spellings } of labels) {
    const paired = spellings.filter((one) => !isWeak(one) && one[5] !== 'untranslated');
    if (paired.some((one) => wordingOf(one) === wording))
      return paired.find(([text]) => isJapanese(text) !== isJapanese(caption))?.[0] ?? null;
  }
  return null;
}
