import { isDay, type Day } from './calendar';

/** When the person wants to go through the preparations again; null: never. */
export interface Reminder {
  version: 1;
  due: Day | null;
}

export const noReminder: Reminder = { version: 1, due: null };

/** Half a year: long enough to forget, short enough for a handset change. */
export const monthsToNext = 6;

/** On the day itself and on every day after it. */
export function isDue({ due }: Reminder, today: Day): boolean {
  return due !== null && due <= today;
}

/** What a date field holds: empty means no reminder; null while it is no whole day. */
export function reminderOn(text: string): Reminder | null {
  if (text === '') return noReminder;
  return isDay(text) ? { version: 1, due: text } : null;
}
