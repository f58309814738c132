import type { PhoneWords } from '../../utils/guide/phone-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { Judgement, Verdict } from '../../utils/phone/verdict';
import type { Comparison } from './comparison';
import { Mark, type MarkKind } from './mark';
import type { Reasons } from './reasons';
import type { SavedNumber } from './saved-number';
import './phone-verdict.css';

/** A judgement, the words to say it in, and what draws its details: all of it is fetched when there is a number. */
export interface SaidVerdict {
  parts: { Comparison: typeof Comparison; Reasons: typeof Reasons; SavedNumber: typeof SavedNumber };
  words: PhoneWords;
  judgement: Judgement;
}

interface Props {
  words: PopupWords['phone'];
  /** Null while there is nothing to judge, or nothing to judge it with. */
  verdict: SaidVerdict | null;
  /** What is said instead of a verdict. */
  waiting: string;
  /** The judged text, to be drawn above the number to register; null while the number is masked. */
  typed: string | null;
  onCopy: (text: string) => Promise<boolean>;
}

const marks: Record<Verdict, MarkKind> = {
  usable: 'good',
  caution: 'caution',
  unusable: 'stop',
  empty: 'neutral',
};

const nothingJudged: Judgement = {
  verdict: 'empty',
  reasons: ['empty'],
  numberToRegister: null,
  offending: null,
};

/** What is wrong with a number, and what to register instead. Announced politely when it changes. */
export function PhoneVerdict({ words, verdict, waiting, typed, onCopy }: Props) {
  const judgement = verdict?.judgement ?? nothingJudged;
  return (
    <div
      class="phone-verdict"
      data-part="phone-verdict"
      data-verdict={judgement.verdict}
      data-reasons={judgement.reasons.join(' ')}
    >
      <div class="phone-verdict-said" role="status">
        <Mark kind={marks[judgement.verdict]} />
        {verdict === null || judgement.verdict === 'empty' ? (
          <p>{waiting}</p>
        ) : (
          <div>
            <p class="lead">{verdict.words.verdicts[judgement.verdict]}</p>
            <verdict.parts.Reasons words={verdict.words} judgement={judgement} />
          </div>
        )}
      </div>
      {verdict && typed !== null && judgement.numberToRegister !== null && (
        <verdict.parts.Comparison
          words={words}
          typed={typed}
          toRegister={judgement.numberToRegister}
          surplus={judgement.offending}
          onCopy={onCopy}
        />
      )}
      {verdict && <p class="phone-verdict-caveat">{verdict.words.caveat}</p>}
    </div>
  );
}
