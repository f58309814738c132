import { useEffect, useRef } from 'preact/hooks';
import type { RehearsalWords } from '../../utils/guide/rehearsal-words';
import { lessons, type Lesson } from '../../utils/rehearsal/rehearsal';
import { Mark } from '../popup/mark';
import './summary.css';

interface Props {
  words: RehearsalWords['summary'];
  learned: readonly Lesson[];
  /** Whether the checklist knows of it; null: not yet. */
  saved: boolean | null;
  onAgain: () => void;
}

/** What was practised, what was not, and what to prepare before it is in earnest. */
export function Summary({ words, learned, saved, onAgain }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section class="summary" data-part="rehearsal-summary">
      <h2 ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <ul class="summary-lessons">
        {lessons.map((lesson) => {
          const known = learned.includes(lesson);
          return (
            <li key={lesson} data-lesson={lesson} data-learned={known}>
              <Mark kind={known ? 'good' : 'neutral'} />
              <span>
                {words.learned[lesson].title}
                <span class="detail">{known ? words.learned[lesson].detail : words.open}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{words.prepare}</h3>
      <ul>
        {words.list.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p role="status">{saved === null ? null : saved ? words.saved : words.notSaved}</p>
      <button type="button" class="drawn-button" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  );
}
