import { checklistSlot } from './checklist/slot';
import { contactNumberSlot } from './contact-number/slot';
import { sessionSlot } from './recovery/session-schema';
import { reminderSlot } from './reminder/slot';
import { settingsSlot } from './settings-schema';

/** Everything that the product keeps in `storage.local`: what is exported, imported and erased. Not for content scripts. */
export const slots = [settingsSlot, sessionSlot, checklistSlot, contactNumberSlot, reminderSlot] as const;
