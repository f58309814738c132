import { isAnswer, type Answer } from './drawing/answer';
import { later } from './later';
import { isRecord, isText } from './record';

/** How the page shows the number: text on the account page, a field in use or left, or the phone step's words. */
export const appearances = ['shown', 'typing', 'typed', 'dialled', 'ending'] as const;
export type Appearance = (typeof appearances)[number];

/**
 * What a content script asks the background worker, which has the library for it. The number stays inside the
 * extension and is kept nowhere.
 */
export interface NumberQuestion {
  kind: 'judge-number';
  appearance: Appearance;
  /** As the page writes it; for `ending` only its last digits, empty where the page shows none. */
  raw: string;
  lang: 'ja' | 'en';
}

/** A question as a content script sends it; the worker, which knows the settings, adds the language of the answer. */
export type Unsaid<Question extends { lang: unknown }> = Omit<Question, 'lang'>;

/** Hands a message to the background worker; the promise settles as the browser pleases. */
export type Send<Message extends object> = (message: Message) => Promise<unknown>;

/** The worker is given this long to start and to answer. Milliseconds. */
export const answerLimit = 3_000;

/** Characters; a field of a page may hold anything. */
const longestRaw = 200;

/** Null when the worker did not answer in time, is gone, or answered something else. */
export async function ask<Question extends object, Answered extends Answer>(
  send: Send<Question>,
  question: Question,
): Promise<Answered | null> {
  try {
    const late = new Promise<null>((resolve) => {
      later(answerLimit, () => {
        resolve(null);
      });
    });
    const answer: unknown = await Promise.race([send(question), late]);
    // Which kind of answer the worker gives to which question is its types' affair: only the form is checked.
    return isAnswer(answer) ? (answer as Answered) : null;
  } catch {
    return null;
  }
}

export function isNumberQuestion(message: unknown): message is NumberQuestion {
  return (
    isRecord(message) &&
    message.kind === 'judge-number' &&
    isOneOf(appearances, message.appearance) &&
    isText(message.raw) &&
    message.raw.length <= longestRaw &&
    isOneOf(['ja', 'en'], message.lang)
  );
}

/** The question with the language in which its answer is to be said. */
export function inLanguage(message: unknown, lang: NumberQuestion['lang']): unknown {
  return isRecord(message) ? { ...message, lang } : message;
}

export function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.some((one) => one === value);
}
