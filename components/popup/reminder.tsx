import { useId, useRef } from 'preact/hooks';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { Day } from '../../utils/reminder/calendar';
import './reminder.css';

interface Props {
  words: ChecklistWords['reminder'];
  due: Day | null;
  /** The day has come. */
  isDue: boolean;
  locked: boolean;
  /** Why nothing was stored, or what is wrong with what was; null when all is well. */
  notice: string | null;
  /** What the date field holds, whole or not. */
  onPick: (text: string) => void;
  onPostpone: () => void;
}

/** The day on which the person wants to go through the preparations again. */
export function ReminderField({ words, due, isDue, locked, notice, onPick, onPostpone }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="reminder" data-part="reminder" data-due={isDue}>
      {isDue && <p class="reminder-due">{words.due}</p>}
      <label for={id}>{words.label}</label>
      <div class="reminder-row">
        <input
          ref={field}
          id={id}
          type="date"
          value={due ?? ''}
          disabled={locked}
          aria-describedby={`${id}-detail`}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            onPick(validity.badInput ? '?' : value);
          }}
        />
        <button type="button" class="button-quiet" disabled={locked} onClick={onPostpone}>
          {isDue ? words.again : words.inHalfAYear}
        </button>
        {due !== null && (
          <button
            type="button"
            class="button-quiet"
            disabled={locked}
            onClick={() => {
              // This button is about to go, and the focus with it.
              field.current?.focus();
              onPick('');
            }}
          >
            {words.remove}
          </button>
        )}
      </div>
      <p class="detail" id={`${id}-detail`}>
        {words.detail}
      </p>
      <p class="panel-notice" role="status">
        {notice}
      </p>
    </div>
  );
}
