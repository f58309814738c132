import { ChecklistPanel } from '../../components/popup/checklist';
import { withStatus } from '../../utils/checklist/checklist';
import type { ItemGroup } from '../../utils/checklist/items';
import { checklistSlot } from '../../utils/checklist/slot';
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

export function Checklist({ words, status }: { words: PopupWords; status: RecoverySession['status'] }) {
  const checklist = useSlot(checklistSlot);
  return (
    <ChecklistPanel
      words={words.checklist}
      checklist={checklist.value}
      needed={neededIn[status]}
      locked={checklist.kind === 'newer'}
      notice={storedNotice(words.stored, 'checklist', checklist)}
      onMark={(id, mark) => {
        void checklist.change((now) => withStatus(now, id, mark));
      }}
    >
      <Reminder words={words} />
    </ChecklistPanel>
  );
}
