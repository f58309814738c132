import { areTexts, hasTexts, isOneOf, isRecord, isText } from '../messages';
import type { PanelView } from '../guide/panel-view';
import { pageIds, type Generation, type PageId } from '../pages/page';

/** What the words of a panel depend on. */
export interface PanelFacts {
  page: PageId | 'unknown';
  generation: Generation;
  /** This is an IAM user's sign-in. */
  iam: boolean;
}

/** What a content script asks the background worker when the person pressed an offer, an answer or "back". */
export interface PanelQuestion {
  kind: 'panel';
  /** Path to the panel: the panels that led to it and itself, apart by slashes. */
  at: string;
  lang: 'ja' | 'en';
  facts: PanelFacts;
}

/** Characters of a path. */
const longestPath = 400;

export function isPanelQuestion(message: unknown): message is PanelQuestion {
  return (
    isRecord(message) &&
    message.kind === 'panel' &&
    isText(message.at) &&
    message.at.length <= longestPath &&
    isOneOf(['ja', 'en'], message.lang) &&
    isRecord(message.facts) &&
    isOneOf([...pageIds, 'unknown'], message.facts.page) &&
    isOneOf(['classic', '2026', 'any'], message.facts.generation) &&
    isOneOf([true, false], message.facts.iam)
  );
}

export function isPanelView(answer: unknown): answer is PanelView {
  return (
    hasTexts(answer, ['at', 'title']) &&
    areTexts(answer.texts) &&
    areAll(answer.answers, ['text', 'to']) &&
    areAll(answer.copies, ['label', 'text']) &&
    (answer.back === null || isText(answer.back)) &&
    (answer.again === undefined || typeof answer.again === 'number')
  );
}

function areAll(value: unknown, names: readonly string[]): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) && value.every((one) => hasTexts(one, names));
}
