import { nullable, refine, string } from 'zod/mini';
import { parseRecord } from '../repair';
import type { Slot } from '../store';
import { isDay } from './calendar';
import { noReminder, type Reminder } from './reminder';

const due = nullable(string().check(refine(isDay)));

export const reminderSlot: Slot<Reminder> = {
  key: 'reminder',
  initial: noReminder,
  parse: (raw) => parseRecord(raw, noReminder, (field) => ({ version: 1, due: field('due', due, null) })),
};
