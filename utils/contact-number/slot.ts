import { string } from 'zod/mini';
import { parseRecord } from '../repair';
import type { Slot } from '../store';

/** The contact number as the user typed it; an empty text means that none is kept. */
export interface ContactNumber {
  version: 1;
  text: string;
}

const initial: ContactNumber = { version: 1, text: '' };

export const contactNumberSlot: Slot<ContactNumber> = {
  key: 'contactNumber',
  initial,
  parse: (raw) => parseRecord(raw, initial, (field) => ({ version: 1, text: field('text', string(), '') })),
};
