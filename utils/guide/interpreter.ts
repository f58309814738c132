import { codeView, type GuideFacts } from './guide-for';
import type { GuideWords } from './guide-words';
import type { GuideView } from './view';

/** What a content script asks the background worker, which has the words of every language. */
export interface GuideQuestion {
  kind: 'guide';
  facts: GuideFacts;
}

/** The guide as the worker says it: it is not told the code, nor whether the guide is open. */
export interface GuideTexts {
  view: GuideView;
  code: GuideWords['code'];
  panel: GuideWords['panel'];
}

/** For so long the old picture stays while the answer is awaited; then Japanese is better than nothing. Milliseconds. */
const patience = 500;

/**
 * Has the guide said in a language that the content scripts do not carry. Called with what there is to say and what it
 * looks like in Japanese; answers null while that is what to show, `waiting` while the worker may still answer in time.
 * `heard`: there is something new to show.
 */
export function interpreter(send: (question: GuideQuestion) => Promise<unknown>, heard: () => void) {
  let asked = '';
  let texts: GuideTexts | null | 'waiting' = null;
  return (facts: GuideFacts, model: GuideTexts): GuideTexts | null | 'waiting' => {
    const question = JSON.stringify(facts);
    if (question === asked) return texts;
    asked = question;
    texts = 'waiting';
    const settle = (answer: unknown) => {
      if (asked !== question) return;
      texts = isLike(answer, model) ? answer : texts === 'waiting' ? null : texts;
      heard();
    };
    setTimeout(settle, patience);
    send({ kind: 'guide', facts }).then(settle, settle);
    return texts;
  };
}

/** The Japanese guide with its texts exchanged; what it shows and whether it is open stay. */
export function inOtherWords(guide: GuideView, { view, code }: GuideTexts): GuideView {
  return { ...guide, ...view, open: guide.open, code: guide.code && codeView(guide.code.digits, code) };
}

/** Whether a message has the form of what is known to be well-formed; lists may not be shorter. */
function isLike<T>(message: unknown, model: T): message is T {
  if (typeof model !== 'object' || model === null) return typeof message === typeof model;
  if (typeof message !== 'object' || message === null) return false;
  const fields = new Map<string, unknown>(Object.entries(message));
  return Object.entries(model).every(([name, value]) => isLike(fields.get(name), value));
}
