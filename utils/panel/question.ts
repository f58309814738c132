import { isOneOf } from '../messages';
import { isRecord, isText } from '../record';
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
