import { letterChoices, type LetterChoices } from './letter';

/** Which question of the letter is asked next. */
interface Unfinished {
  next: keyof LetterChoices;
}

export interface LetterQuestion {
  title: string;
  answers: Readonly<Record<string, string>>;
}

const questions = Object.keys(letterChoices) as readonly (keyof LetterChoices)[];

/** What was answered so far, in the order of the questions; null where an answer is none of the question's. */
export function readChoices(answers: readonly string[]): LetterChoices | Unfinished | null {
  if (answers.length > questions.length) return null;
  const given = answers.map((answer, index) => {
    const question = questions[index];
    return question && isAnswer(question, answer) ? ([question, answer] as const) : null;
  });
  if (given.includes(null)) return null;
  const next = questions[answers.length];
  return next
    ? { next }
    : (Object.fromEntries(given.filter((pair) => pair !== null)) as unknown as LetterChoices);
}

export function isWhole(choices: LetterChoices | Unfinished): choices is LetterChoices {
  return !('next' in choices);
}

function isAnswer(question: keyof LetterChoices, answer: string): boolean {
  return letterChoices[question].some((known) => known === answer);
}
