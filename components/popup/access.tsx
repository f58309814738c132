import type { AccessWords } from '../../utils/guide/access-words';
import { Panel } from './panel';

interface Props {
  words: AccessWords;
  /** What came of the question; null before it. */
  answer: 'granted' | 'refused' | null;
  onGrant: () => void;
}

/** The browser keeps the guide off AWS's pages: what that means, why they are read, and the way to allow it. */
export function AccessPanel({ words, answer, onGrant }: Props) {
  return (
    <Panel heading={words.heading} notice={answer && words[answer]}>
      <div data-part="access" data-access={answer === 'granted' ? 'granted' : 'missing'}>
        <p class="lead">{words.missing}</p>
        <p class="detail">{words.reason}</p>
        {answer !== 'granted' && (
          <div class="button-row">
            <button type="button" class="button" onClick={onGrant}>
              {words.grant}
            </button>
          </div>
        )}
      </div>
    </Panel>
  );
}
