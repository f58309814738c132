import type { RecoveryNotesWords } from '../guide/recovery-notes-words';
import { stepOf } from '../guide/steps';
import type { PageId } from '../pages/page';
import { isLeftForLong, recoveryPages } from './advance';
import type { RecoverySession } from './session';
import type { NoteView } from './view';

export interface NotesInput {
  /** As it is stored. */
  session: RecoverySession;
  page: PageId | 'unknown';
  /** Another tab has the recovery and still shows a page of AWS's sign-in. */
  isInOtherTab: boolean;
  /** Why the last event was not stored; null: it was. */
  refused: 'full' | 'unreachable' | 'newer' | null;
  now: number;
  words: RecoveryNotesWords;
}

/** Pages that are of use beside a recovery in another tab. */
const besides: readonly string[] = ['security-credentials', 'contact-information', 'support-mfa-form'];

/** What to say in one tab about the recovery as a whole. */
export function notesFor(input: NotesInput): NoteView[] {
  const { session, page, refused, words } = input;
  const step = stepName(session.page, words);
  const isStep = recoveryPages.some((one) => one === page);
  const notes: NoteView[] = [];
  const { title, ...reasons } = words.unsaved;
  if (refused)
    notes.push({ part: 'recovery-unsaved', where: null, title, texts: [reasons[refused]], answers: [] });
  if (input.isInOtherTab && session.status === 'active' && !besides.includes(page)) {
    notes.push({
      part: 'recovery-elsewhere',
      where: 'tab',
      title: words.underWay,
      texts: [words.otherTab[isStep ? 'moved' : 'opened'](step)],
      answers: [
        { text: words.goThere, to: 'go-there' },
        { text: words.takeOver, to: 'take-over' },
      ],
    });
  } else if (isLeftForLong(session, input.now) && !isStep) {
    const { text, goOn, stop } = words.leftForLong;
    notes.push({
      part: 'recovery-question',
      where: null,
      title: words.underWay,
      texts: [text(step)],
      answers: [
        { text: goOn, to: 'go-on' },
        { text: stop, to: 'stop' },
      ],
    });
  }
  return notes;
}

function stepName(page: PageId | null, { steps }: RecoveryNotesWords): string | null {
  const step = stepOf(page);
  return step === null ? null : (steps[step - 1] ?? null);
}
