import type { RecoveryNotesWords } from '../guide/recovery-notes-words';
import { stepOf } from '../guide/steps';
import type { PageId } from '../pages/page';
import type { Marker } from './marker-schema';
import { isLeftForLong, isRecoveryPage } from './advance';
import type { RecoverySession } from './session';
import type { NoteView } from './view';

export interface NotesInput {
  /** As it is stored. */
  session: RecoverySession;
  page: PageId | 'unknown';
  /** Another tab has the recovery and still shows a page of AWS's sign-in. */
  isInOtherTab: boolean;
  otherDevice: Marker['recovery'];
  /** On a phone people may want to work at another device. */
  isPhone: boolean;
  /** Why the last event was not stored; null: it was. */
  refused: 'full' | 'unreachable' | 'newer' | null;
  now: number;
  words: RecoveryNotesWords;
}

/** Pages that are of use beside a recovery in another tab. */
const besides: readonly string[] = ['security-credentials', 'contact-information', 'support-mfa-form'];

/** Pages before the mail is opened. */
const beforeMail: readonly string[] = [
  'sign-in-identity',
  'sign-in-captcha',
  'sign-in-password',
  'password-reset',
  'mfa-prompt',
  'mfa-troubleshoot',
  'email-verification',
];

/** What to say in one tab about the recovery as a whole; the most pressing first. */
export function notesFor(input: NotesInput): NoteView[] {
  return [unsaved(input), elsewhere(input) ?? question(input), place(input)].filter((note) => note !== null);
}

const plain = { where: null, insists: false, answers: [] } as const;

function unsaved({ refused, words }: NotesInput): NoteView | null {
  const { title, ...reasons } = words.unsaved;
  return refused && { ...plain, part: 'recovery-unsaved', title, texts: [reasons[refused]] };
}

function elsewhere(input: NotesInput): NoteView | null {
  const { session, page, otherDevice, words } = input;
  const note = { part: 'recovery-elsewhere', title: words.underWay } as const;
  if (besides.includes(page)) return null;
  if (input.isInOtherTab && session.status === 'active')
    return {
      ...note,
      where: 'tab',
      insists: false,
      texts: [
        words.otherTab[isRecoveryPage(page) ? 'moved' : 'opened'](stepName(stepOf(session.page), words)),
      ],
      answers: [
        { text: words.goThere, to: 'go-there' },
        { text: words.takeOver, to: 'take-over' },
      ],
    };
  if (!otherDevice) return null;
  const { text, advice, here } = words.otherDevice;
  return {
    ...note,
    where: 'device',
    insists: true,
    texts: [text(otherDevice, stepName(otherDevice.step, words)), advice],
    answers: [{ text: here, to: 'heard' }],
  };
}

function question({ session, page, now, words }: NotesInput): NoteView | null {
  if (!isLeftForLong(session, now) || isRecoveryPage(page)) return null;
  const { text, goOn, stop } = words.leftForLong;
  return {
    ...plain,
    part: 'recovery-question',
    title: words.underWay,
    texts: [text(stepName(stepOf(session.page), words))],
    answers: [
      { text: goOn, to: 'go-on' },
      { text: stop, to: 'stop' },
    ],
  };
}

function place({ session, page, isPhone, words }: NotesInput): NoteView | null {
  if (!isPhone || session.place === 'here' || !beforeMail.includes(page)) return null;
  const { title, ask, here, elsewhere: there, chosenElsewhere, afterAll } = words.place;
  const isOpen = session.place === null;
  return {
    ...plain,
    part: 'recovery-place',
    title,
    texts: [isOpen ? ask : chosenElsewhere],
    answers: [
      { text: isOpen ? here : afterAll, to: 'work-here' },
      ...(isOpen ? [{ text: there, to: 'work-elsewhere' }] : []),
    ],
  };
}

function stepName(step: number | null, { steps }: RecoveryNotesWords): string | null {
  return step === null ? null : (steps[step - 1] ?? null);
}
