import { isAnswer, type GuideAnswer } from '../drawing/answer';
import { later } from '../later';
import type { Send } from '../messages';
import type { StorageEvents } from '../store';
import { whenStored } from '../when-stored';
import type { GuideFacts } from './guide-for';

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
export const patience = 1_000;

/**
 * Has the worker say what there is to say: asked once for each thing, answers null while that may still be answered in
 * time. `heard`: there is something new to show. `bare`: what is said while the worker has not said anything yet; later
 * its own words for its silence are at hand.
 */
export function guideAsker(
  { send, storageEvents }: GuideAsker,
  bare: () => GuideAnswer,
  heard: () => void,
  signal: AbortSignal,
): (facts: GuideFacts) => GuideAnswer | null {
  let asked = '';
  let said: GuideAnswer | null = null;
  let last: GuideAnswer | null = null;
  const askAgain = () => {
    asked = '';
    heard();
  };
  whenStored(storageEvents, ['settings'], askAgain, signal);

  return (facts) => {
    const question = JSON.stringify(facts);
    if (question === asked) return said;
    asked = question;
    said = null;
    const settle = (answer: unknown) => {
      if (asked !== question || signal.aborted) return;
      if (isAnswer(answer)) said = last = answer as GuideAnswer;
      else if (!said) said = last ? withoutWords(last) : bare();
      else return;
      heard();
    };
    later(patience, () => {
      settle(null);
    });
    // A script whose extension was replaced cannot even try.
    Promise.resolve<GuideQuestion>({ kind: 'guide', facts }).then(send).then(settle, settle);
    return said;
  };
}

/** What the worker said last, but of the page before. */
function withoutWords({ texts, drawn }: GuideAnswer): GuideAnswer {
  return {
    opens: false,
    texts: { ...texts, said: texts.lost },
    drawn: { ...drawn, open: drawn.lostOpen, body: drawn.lostBody },
  };
}
