import { ChecklistPanel } from '../../components/popup/checklist';
import { withStatus } from '../../utils/checklist/checklist';
import type { ItemGroup } from '../../utils/checklist/items';
import { checklistSlot } from '../../utils/checklist/slot';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import { Reminder } from './reminder';
import { storedNotice } from './stored-notice';
import { useSlot } from './use-slot';

const neededIn: Record<RecoverySession['status'], ItemGroup> = {
  idle: 'prepare',
  active: 'recover',
  finished: 'afterwards',
  abandoned: 'prepare',
};

interface Props {
  words: ChecklistWords;
  stored: PopupWords['stored'];
  status: RecoverySession['status'];
}

export function Checklist({ words, stored, status }: Props) {
  const checklist = useSlot(checklistSlot);
  return (
    <ChecklistPanel
      words={words}
      checklist={checklist.value}
      needed={neededIn[status]}
      locked={checklist.kind === 'newer'}
      notice={storedNotice(stored, 'checklist', checklist)}
      onMark={(id, mark) => {
        void checklist.change((now) => withStatus(now, id, mark));
      }}
    >
      <Reminder words={words.reminder} stored={stored} />
    </ChecklistPanel>
  );
}
