import type { LetterChoices } from '../support/letter';

/** One help about AWS's support for people who cannot sign in. Texts of at most 80 characters. */
export interface CompanionPage {
  title: string;
  texts: readonly string[];
}

/** The words of the support companion; both languages have the same keys. */
export interface CompanionWords {
  clock: {
    locale: string;
    open: (left: string) => string;
    /** `day`: the next working day as it is written in this language. */
    closed: (day: string, left: string) => string;
    unsure: Record<'year-end' | 'no-calendar', string>;
    left: {
      hours: (hours: number, minutes: number) => string;
      days: (days: number, hours: number) => string;
    };
  };
  /** What leads to each help. */
  open: Record<
    | 'support-fields'
    | 'support-letter'
    | 'support-agent'
    | 'support-english'
    | 'support-hours'
    | 'support-papers',
    string
  >;
  companion: CompanionPage;
  fields: CompanionPage & { international: string; domestic: string };
  hours: CompanionPage;
  agent: CompanionPage;
  english: CompanionPage & { phrases: readonly Phrase[]; digits: string; copy: string };
  papers: CompanionPage;
  letter: {
    device: { title: string; answers: Record<LetterChoices['device'], string> };
    tried: { title: string; answers: Record<LetterChoices['tried'], string> };
    language: { title: string; answers: Record<LetterChoices['language'], string> };
    number: { title: string; answers: Record<LetterChoices['number'], string> };
    done: CompanionPage & { english: string; japanese: string };
  };
}

/** A sentence to say on the telephone. */
export interface Phrase {
  english: string;
  /** How a Japanese reader pronounces it. */
  reading: string;
  meaning: string;
}
