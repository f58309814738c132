import type { Checklist } from '../../utils/checklist/checklist';
import { readinessOf } from '../../utils/checklist/readiness';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import { Mark } from './mark';
import './readiness.css';

interface Props {
  words: Pick<ChecklistWords, 'ready' | 'goneThrough' | 'notReady' | 'stillOpen' | 'rehearse'>;
  checklist: Checklist;
  /** Nothing is known against the form of the number that is kept. */
  numberFits: boolean;
}

/** The line in which the preparations end, and the way to the rehearsal. */
export function Readiness({ words, checklist, numberFits }: Props) {
  const { open, complete, why } = readinessOf(checklist, numberFits);
  const ended = complete ? words.ready : words.goneThrough;
  return (
    <div class="readiness" data-part="readiness" data-open={open}>
      <p class="readiness-line" role="status">
        <Mark kind={complete ? 'good' : 'neutral'} />
        {open === 0 ? ended.title : words.notReady(open)}
      </p>
      {open === 0 && <p class="detail">{ended.detail}</p>}
      {why.map((reason) => (
        <p key={reason} class="detail">
          {words.stillOpen[reason]}
        </p>
      ))}
      <a class="button" href="/rehearsal.html" target="_blank">
        {words.rehearse}
      </a>
    </div>
  );
}
