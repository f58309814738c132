import { useState } from 'preact/hooks';
import { ReminderField } from '../../components/popup/reminder';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import { dayOf, monthsLater } from '../../utils/reminder/calendar';
import { isDue, monthsToNext, reminderOn, type Reminder as Stored } from '../../utils/reminder/reminder';
import { reminderSlot } from '../../utils/reminder/slot';
import { storedNotice } from './stored-notice';
import { useSlot } from './use-slot';

interface Props {
  words: ChecklistWords['reminder'];
  stored: PopupWords['stored'];
}

/** The reminder, wired to the storage; the background shows it on the toolbar. */
export function Reminder({ words, stored }: Props) {
  const slot = useSlot(reminderSlot);
  const [incomplete, setIncomplete] = useState(false);
  const today = dayOf(new Date());
  const store = (picked: Stored | null): void => {
    setIncomplete(picked === null);
    if (picked) void slot.change(() => picked);
  };
  return (
    <ReminderField
      words={words}
      due={slot.value.due}
      isDue={isDue(slot.value, today)}
      locked={slot.kind === 'newer'}
      notice={incomplete ? words.incomplete : storedNotice(stored, 'reminder', slot)}
      onPick={(text) => {
        store(reminderOn(text));
      }}
      onPostpone={() => {
        store({ version: 1, due: monthsLater(today, monthsToNext) });
      }}
    />
  );
}
