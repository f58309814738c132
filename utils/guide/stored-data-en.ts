import type { StoredDataWords } from './stored-data-words';

export const storedDataEn: StoredDataWords = {
  heading: 'What is stored',
  intro: 'It is kept in this browser only. You can write it to a file and take it to another browser.',
  export: 'Write to a file',
  exportNote: 'The file also holds the phone number you typed. Mind where you keep it.',
  import: 'Read from a file',
  importNote: 'What is in the file takes the place of what is stored. A damaged file changes nothing.',
  erase: 'Delete everything',
  eraseQuestion:
    'Settings, phone number, checklist and recovery record are all deleted. There is no way back.',
  eraseYes: 'Delete everything',
  eraseNo: 'Keep it',
  slots: {
    settings: 'settings',
    session: 'recovery record',
    checklist: 'checklist',
    contactNumber: 'phone number',
    reminder: 'reminder',
  },
  exported: 'Written.',
  imported: 'Read.',
  erased: 'Everything is deleted.',
  refused: {
    'not-json': () => 'The file is damaged or cut off. Nothing was changed.',
    'not-ours': () => 'This is not a file that Fukkyu Navi wrote. Nothing was changed.',
    newer: (slot) =>
      `A newer version of Fukkyu Navi wrote ${slot === null ? 'the file' : `the part “${slot}”`}. Nothing was changed.`,
    damaged: (slot) => `The part “${slot ?? 'file'}” is damaged. Nothing was changed.`,
    empty: () => 'There is nothing in it to read. Nothing was changed.',
  },
  newer: 'A newer version of Fukkyu Navi stored something here, so the file was not read.',
  full: 'The browser’s storage is full, so the file was not read. What was stored is as it was.',
  unreachable: 'The browser’s storage does not answer. Please try again.',
};
