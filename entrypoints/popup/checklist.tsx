import { ChecklistPanel } from '../../components/popup/checklist';
import { withStatus } from '../../utils/checklist/checklist';
import type { ItemGroup } from '../../utils/checklist/items';
import { checklistSlot } from '../../utils/checklist/slot';
import { contactNumberSlot } from '../../utils/contact-number/slot';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import { Reminder } from './reminder';
import { storedNotice } from './stored-notice';
import { usePhone } from './use-phone';
import { useSlot } from './use-slot';
import type { Language } from './words';

const neededIn: Record<RecoverySession['status'], ItemGroup> = {
  idle: 'prepare',
  active: 'recover',
  finished: 'afterwards',
  abandoned: 'prepare',
};

interface Props {
  words: ChecklistWords;
  stored: PopupWords['stored'];
  lang: Language;
  status: RecoverySession['status'];
}

export function Checklist({ words, stored, lang, status }: Props) {
  const checklist = useSlot(checklistSlot);
  const numberFits = useNumberFits(lang);
  return (
    <ChecklistPanel
      words={words}
      checklist={checklist.value}
      needed={neededIn[status]}
      numberFits={numberFits}
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

/** False until it is known that nothing speaks against the form of the number that is kept. */
function useNumberFits(lang: Language): boolean {
  const saved = useSlot(contactNumberSlot);
  const { text } = saved.value;
  const phone = usePhone(lang, text !== '');
  if (saved.kind === 'pending') return false;
  if (text === '' || phone === 'failed') return true;
  return phone !== null && phone.judgeNumber(text).verdict !== 'unusable';
}
