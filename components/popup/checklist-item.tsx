import { useId } from 'preact/hooks';
import type { ItemStatus } from '../../utils/checklist/checklist';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { Said } from '../../utils/guide/popup-words';
import './checklist-item.css';

interface Props {
  id: string;
  said: Said;
  words: Pick<ChecklistWords, 'skip' | 'skipItem'>;
  status: ItemStatus;
  locked: boolean;
  onMark: (status: ItemStatus) => void;
}

/** One thing to do: a checkbox for "done" and a toggle for "not needed here". */
export function ChecklistItem({ id, said, words, status, locked, onMark }: Props) {
  const detail = useId();
  return (
    <li class="checklist-item" data-item={id} data-status={status}>
      <label class="checklist-label">
        <input
          type="checkbox"
          checked={status === 'done'}
          disabled={locked}
          aria-describedby={detail}
          onChange={(event) => {
            onMark(event.currentTarget.checked ? 'done' : 'todo');
          }}
        />
        <span>{said.title}</span>
      </label>
      <button
        type="button"
        class="button-quiet"
        aria-pressed={status === 'skipped'}
        aria-label={words.skipItem(said.title)}
        disabled={locked}
        onClick={() => {
          onMark(status === 'skipped' ? 'todo' : 'skipped');
        }}
      >
        {words.skip}
      </button>
      <p class="detail" id={detail}>
        {said.detail}
      </p>
    </li>
  );
}
