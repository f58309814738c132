import type { Refusal } from '../stored-data/read-file';

/** Words of "everything stored": taking it along, bringing it back, deleting it. */
export interface StoredDataWords {
  heading: string;
  intro: string;
  export: string;
  /** Beside the button: the file holds what the person typed. */
  exportNote: string;
  import: string;
  importNote: string;
  erase: string;
  eraseQuestion: string;
  eraseYes: string;
  eraseNo: string;
  /** What each kind of stored thing is called. */
  slots: Record<NonNullable<Refusal['slot']>, string>;
  exported: string;
  imported: string;
  erased: string;
  /** Why a file was not taken over; the slot's name is null for the file as a whole. */
  refused: Record<Refusal['why'], (slot: string | null) => string>;
  newer: string;
  full: string;
  unreachable: string;
}
