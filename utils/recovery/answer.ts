import { recoveryNotesEn } from '../guide/recovery-notes-en';
import { recoveryNotesJa } from '../guide/recovery-notes-ja';
import { oneAtATime } from '../one-at-a-time';
import { load, update, type StorageArea } from '../store';
import { settle, type Desk } from './desk';
import { isRecoveryMessage, type RecoveryMessage } from './message';
import { notesFor } from './notes';
import type { RecoverySession } from './session';
import { sessionSlot } from './session-schema';
import { tabSlot } from './tab-slot';
import type { RecoveryView } from './view';

/** What the keeper of the recovery needs of the browser. */
export interface Keeping {
  local: StorageArea;
  /** Forgotten when the browser ends. */
  session: StorageArea;
  /** Whether a page of AWS's sign-in is in this tab. */
  isThere: (tab: number) => Promise<boolean>;
  bringToFront: (tab: number) => Promise<unknown>;
  /** Epoch milliseconds. */
  now: () => number;
}

const wordsIn = { ja: recoveryNotesJa, en: recoveryNotesEn };

/** After the end the last step is still said to whoever opens the console; milliseconds. */
const lastStepFor = 3_600_000;

/**
 * The background worker's answer to what happened in a tab: changed, stored, and only then told. Messages wait for each
 * other, so two tabs that speak at once are heard one after the other. Undefined for every other message.
 */
export function answerRecovery(
  message: unknown,
  tab: number | null,
  keeping: Keeping,
): Promise<RecoveryView> | undefined {
  if (!isRecoveryMessage(message)) return undefined;
  return oneAtATime('recovery', () => record(message, tab, keeping)).then(async ({ desk, refused }) => {
    const other = desk.tab !== tab ? desk.tab : null;
    if (other !== null && message.event === 'go-there')
      await keeping.bringToFront(other).catch(() => undefined);
    const isInOtherTab = other !== null && (await keeping.isThere(other));
    const now = keeping.now();
    return viewOf(message, desk, { refused, isInOtherTab, now });
  });
}

interface Recorded {
  /** As it is stored now. */
  desk: Desk;
  refused: 'full' | 'unreachable' | 'newer' | null;
}

async function record(
  { event, page }: RecoveryMessage,
  tab: number | null,
  keeping: Keeping,
): Promise<Recorded> {
  const before = (await load(keeping.session, tabSlot)).value;
  if (event === 'asked' || event === 'go-there') {
    const loaded = await load(keeping.local, sessionSlot);
    return {
      desk: { session: loaded.value, tab: before },
      refused: loaded.kind === 'unreachable' ? loaded.kind : null,
    };
  }
  let stored: RecoverySession = sessionSlot.initial;
  let next: Desk = { session: stored, tab: before };
  const saved = await update(keeping.local, sessionSlot, (session) => {
    stored = session;
    next = settle({ session, tab: before }, event, page, tab, keeping.now());
    return next.session;
  });
  if (saved.kind !== 'saved') return { desk: { session: stored, tab: before }, refused: saved.kind };
  if (next.tab !== before) await update(keeping.session, tabSlot, () => next.tab);
  return { desk: next, refused: null };
}

function viewOf(
  { page, lang }: RecoveryMessage,
  { session }: Desk,
  rest: { refused: Recorded['refused']; isInOtherTab: boolean; now: number },
): RecoveryView {
  const isLastStep = session.status === 'finished' && page === 'security-credentials';
  return {
    status: session.status,
    page: session.page,
    opens: session.status === 'active' || (isLastStep && rest.now - (session.updatedAt ?? 0) < lastStepFor),
    asksBeforeLeaving: false,
    notes: notesFor({ session, page, words: wordsIn[lang], ...rest }),
  };
}
