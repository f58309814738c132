import type { Checklist } from '../../utils/checklist/checklist';
import { openPreparations } from '../../utils/checklist/readiness';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import { Mark } from './mark';
import './readiness.css';

interface Props {
  words: Pick<ChecklistWords, 'ready' | 'notReady' | 'rehearse'>;
  checklist: Checklist;
}

/** The line in which the preparations end, and the way to the rehearsal. */
export function Readiness({ words, checklist }: Props) {
  const open = openPreparations(checklist);
  const ready = open === 0;
  return (
    <div class="readiness" data-part="readiness" data-open={open}>
      <p class="readiness-line" role="status">
        <Mark kind={ready ? 'good' : 'neutral'} />
        {ready ? words.ready.title : words.notReady(open)}
      </p>
      {ready && <p class="detail">{words.ready.detail}</p>}
      <a class="button" href="/rehearsal.html" target="_blank">
        {words.rehearse}
      </a>
    </div>
  );
}
