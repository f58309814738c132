import type { Send } from '../messages';
import type { StorageEvents } from '../store';
import type { GuideFacts } from './guide-for';
import { bareTexts, type GuideTexts } from './texts';

/** What a content script asks the background worker, which has the words of both languages and the settings. */
export interface GuideQuestion {
  kind: 'guide';
  facts: GuideFacts;
}

export interface GuideAsker {
  send: Send<GuideQuestion>;
  /** What is said depends on the settings. */
  storageEvents: StorageEvents;
}

/** For so long the old picture stays while the answer is awaited; then bare words are better than nothing. Milliseconds. */
const patience = 1_000;

/**
 * Has the worker say what there is to say: asked once for each thing, answers null while that may still be answered in
 * time. `heard`: there is something new to show.
 */
export function guideAsker(
  { send, storageEvents }: GuideAsker,
  heard: () => void,
  signal: AbortSignal,
): (facts: GuideFacts) => GuideTexts | null {
  let asked = '';
  let texts: GuideTexts | null = null;
  const settingsChanged = (changes: object) => {
    if (!('settings' in changes)) return;
    asked = '';
    heard();
  };
  storageEvents.addListener(settingsChanged);
  signal.addEventListener('abort', () => {
    storageEvents.removeListener(settingsChanged);
  });

  return (facts) => {
    const question = JSON.stringify(facts);
    if (question === asked) return texts;
    asked = question;
    texts = null;
    const settle = (answer: unknown) => {
      if (asked !== question || signal.aborted) return;
      if (isLike(answer, bareTexts)) texts = answer;
      else if (!texts) texts = bareTexts;
      else return;
      heard();
    };
    setTimeout(settle, patience);
    // A script whose extension was replaced cannot even try.
    Promise.resolve<GuideQuestion>({ kind: 'guide', facts }).then(send).then(settle, settle);
    return texts;
  };
}

/** Whether a message has the form of what is known to be well-formed; null stands for a text that may be absent. */
function isLike<T>(message: unknown, model: T): message is T {
  if (model === null) return message === null || typeof message === 'string';
  if (typeof model !== 'object') return typeof message === typeof model;
  if (Array.isArray(model)) return Array.isArray(message);
  if (typeof message !== 'object' || message === null) return false;
  const fields = new Map<string, unknown>(Object.entries(message));
  return Object.entries(model).every(([name, value]) => isLike(fields.get(name), value));
}
