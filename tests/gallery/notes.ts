import { recoveryNotesEn } from '../../utils/guide/recovery-notes-en';
import { recoveryNotesJa } from '../../utils/guide/recovery-notes-ja';
import { notesFor } from '../../utils/recovery/notes';
import { idleSession, type RecoverySession } from '../../utils/recovery/session';
import type { NoteView } from '../../utils/recovery/view';
import type { Language } from '../../utils/settings';

const wordsIn = { ja: recoveryNotesJa, en: recoveryNotesEn };
const flags = [true, false];
const now = Date.UTC(2026, 10, 26);
const active: RecoverySession = { ...idleSession, status: 'active', page: 'phone-verification' };
const sessions: readonly RecoverySession[] = [
  idleSession,
  { ...active, updatedAt: now },
  { ...active, updatedAt: 0 },
  { ...idleSession, place: 'elsewhere' },
];
const elsewhere = { system: 'Mac', browser: 'Chrome', step: 2, startedAt: now } as const;

/** What may be said in a tab about the recovery as a whole. */
export function everyNote(lang: Language): NoteView[] {
  return sessions.flatMap((session) =>
    (['sign-in-identity', 'phone-verification'] as const).flatMap((page) =>
      [null, elsewhere].flatMap((otherDevice) =>
        ([null, 'full', 'unreachable', 'newer'] as const).flatMap((refused) =>
          flags.flatMap((isInOtherTab) =>
            notesFor({
              session,
              page,
              isInOtherTab,
              otherDevice,
              isPhone: true,
              refused,
              now,
              words: wordsIn[lang],
            }),
          ),
        ),
      ),
    ),
  );
}
