import { reminderEn } from '../guide/reminder-en';
import { reminderJa } from '../guide/reminder-ja';
import { spokenLanguage } from '../settings';
import { settingsSlot } from '../settings-schema';
import { load, type StorageArea, type StorageEvents } from '../store';
import { showBadge, type Action } from './badge';
import { dayOf } from './calendar';
import { reminderSlot } from './slot';

export interface BadgeOptions {
  action: Action;
  storage: StorageArea;
  storageEvents: StorageEvents;
  browserLanguage: string;
  clock: () => Date;
}

/**
 * Looks at the reminder now and whenever it or the language changes. Without the `alarms` permission nothing wakes the
 * worker at midnight: it looks each time the browser starts it, which is at the browser's start (a listener for that
 * has to stand), when a page of AWS asks it something, and when something is stored. The popup looks for itself.
 */
export function keepBadge({ action, storage, storageEvents, browserLanguage, clock }: BadgeOptions): void {
  const look = async () => {
    const [reminder, settings] = await Promise.all([
      load(storage, reminderSlot),
      load(storage, settingsSlot),
    ]);
    const words = { ja: reminderJa, en: reminderEn }[spokenLanguage(settings.value, browserLanguage)];
    await showBadge(action, reminder.value, dayOf(clock()), words);
  };
  // A browser that is about to close refuses: its toolbar needs no badge any more.
  const lookAgain = () => {
    look().catch(() => undefined);
  };
  storageEvents.addListener((changes) => {
    if (reminderSlot.key in changes || settingsSlot.key in changes) lookAgain();
  });
  lookAgain();
}
