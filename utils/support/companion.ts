import type { CompanionPage, CompanionWords } from '../guide/companion-words';
import type { Copy, PanelView } from '../guide/panel-view';
import { clockTexts } from './clock-text';
import type { SupportHours } from './hours';
import { letter, type LetterWords, type NumberForms } from './letter';
import { isWhole, readChoices, type LetterQuestion } from './letter-path';

/** What the companion depends on beside its words. */
export interface CompanionFacts {
  /** Epoch milliseconds. */
  now: number;
  hours: SupportHours;
  /** The number kept in the popup; null where there is none or it is not Japanese. */
  forms: NumberForms | null;
}

export interface CompanionTexts {
  words: CompanionWords;
  /** The letter in both languages, whichever the person reads. */
  letters: Record<'english' | 'japanese', LetterWords>;
}

/** The clock shows minutes. */
const minute = 60_000;

/** The first panel; in a path, what led to it may stand before it. */
export const companionAt = 'companion';

interface Content extends CompanionPage {
  /** Panel or choice → words of its button. */
  answers?: Readonly<Record<string, string>>;
  copies?: readonly Copy[];
  /** It shows the clock. */
  tellsTime?: true;
}

/**
 * The panel at the end of a path (the panels that led to it, apart by slashes); undefined where there is none. The
 * path also holds what was chosen for the letter: nothing of it is kept.
 */
export function companionPanel(
  at: string,
  facts: CompanionFacts,
  texts: CompanionTexts,
): PanelView | undefined {
  const steps = at.split('/');
  const path = steps.slice(steps.indexOf(companionAt) + 1);
  const content = steps.includes(companionAt) ? contentAt(path, facts, texts) : undefined;
  if (!content) return undefined;
  return {
    at: path.at(-1) ?? companionAt,
    title: content.title,
    texts: content.texts,
    answers: Object.entries(content.answers ?? {}).map(([to, text]) => ({ text, to: `${at}/${to}` })),
    copies: content.copies ?? [],
    back: steps.slice(0, -1).join('/') || null,
    ...(content.tellsTime && { again: minute - (facts.now % minute) }),
  };
}

function contentAt(
  [help, ...choices]: readonly string[],
  facts: CompanionFacts,
  texts: CompanionTexts,
): Content | undefined {
  const { words } = texts;
  const clock = clockTexts(facts.hours, facts.now, words.clock);
  if (help === 'support-letter') return letterContent(choices, facts, texts);
  if (choices.length > 0) return undefined;
  switch (help) {
    case undefined:
      return {
        ...words.companion,
        texts: [...clock, ...words.companion.texts],
        answers: words.open,
        tellsTime: true,
      };
    case 'support-fields':
      return { ...words.fields, copies: numberCopies(facts.forms, words.fields) };
    case 'support-hours':
      return { ...words.hours, texts: [...clock, ...words.hours.texts], tellsTime: true };
    case 'support-english': {
      const { copy, digits, phrases, ...page } = words.english;
      const lines = phrases.map(({ english, reading, meaning }) => `${english}\n${reading}\n${meaning}`);
      return { ...page, copies: [{ label: copy, text: [...lines, digits].join('\n\n') }] };
    }
    case 'support-agent':
      return words.agent;
    case 'support-papers':
      return words.papers;
    default:
      return undefined;
  }
}

function numberCopies(forms: NumberForms | null, words: CompanionWords['fields']): readonly Copy[] {
  if (!forms) return [];
  return [
    { label: words.international, text: forms.international },
    { label: words.domestic, text: forms.domestic },
  ];
}

function letterContent(
  path: readonly string[],
  { forms }: CompanionFacts,
  { words, letters }: CompanionTexts,
): Content | undefined {
  const choices = readChoices(path);
  if (!choices) return undefined;
  if (isWhole(choices)) {
    const { english, japanese, ...page } = words.letter.done;
    return {
      ...page,
      copies: [
        { label: english, text: letter(choices, forms, letters.english) },
        { label: japanese, text: letter(choices, forms, letters.japanese) },
      ],
    };
  }
  const { title, answers }: LetterQuestion = words.letter[choices.next];
  const offered = Object.entries(answers).filter(([answer]) => forms !== null || answer !== 'included');
  return { title, texts: [], answers: Object.fromEntries(offered) };
}
