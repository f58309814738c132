import { recoveryNotesEn } from '../guide/recovery-notes-en';
import { recoveryNotesJa } from '../guide/recovery-notes-ja';
import { oneAtATime } from '../one-at-a-time';
import type { Settings } from '../settings';
import { load, update, type StorageArea } from '../store';
import { settle, type Desk } from './desk';
import type { Device } from './device';
import { otherDevice, share } from './marker';
import { markerSlot } from './marker-schema';
import { isQuestion, isRecoveryMessage, type RecoveryMessage } from './message';
import { notesFor } from './notes';
import { heardOfSlot, tabSlot } from './passing-slots';
import type { RecoverySession } from './session';
import { sessionSlot } from './session-schema';
import type { RecoveryView } from './view';

/** What the keeper of the recovery needs of the browser. */
export interface Keeping {
  local: StorageArea;
  /** Carried to the person's other devices. */
  sync: StorageArea;
  /** Forgotten when the browser ends. */
  session: StorageArea;
  device: Device;
  /** Whether a page of AWS's sign-in is in this tab. */
  isThere: (tab: number) => Promise<boolean>;
  bringToFront: (tab: number) => Promise<unknown>;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the person chose of how a recovery is kept. */
type Choices = Pick<Settings, 'leaveWarning' | 'sync'>;

const wordsIn = { ja: recoveryNotesJa, en: recoveryNotesEn };

/** Leaving one of these interrupts the recovery; a dead link and the console may be left. */
const notToBeLeft: readonly string[] = [
  'email-verification',
  'phone-verification',
  'phone-code-on-screen',
  'phone-code-entry',
  'phone-failed',
  'recovery-complete',
];

/** After the end the last step is still said to whoever opens the console; milliseconds. */
const lastStepFor = 3_600_000;

/** Milliseconds. */
const syncLimit = 1_000;

/**
 * The background worker's answer to what happened in a tab: changed, stored, and only then told. Messages wait for each
 * other, so two tabs that speak at once are heard one after the other. Undefined for every other message.
 */
export function answerRecovery(
  message: unknown,
  tab: number | null,
  choices: Choices,
  keeping: Keeping,
): Promise<RecoveryView> | undefined {
  if (!isRecoveryMessage(message)) return undefined;
  return oneAtATime('recovery', () => record(message, tab, keeping)).then((recorded) =>
    tell(message, tab, recorded, choices, keeping),
  );
}

interface Recorded {
  /** As it is stored now. */
  desk: Desk;
  refused: 'full' | 'unreachable' | 'newer' | null;
}

async function record(
  { event, page }: RecoveryMessage,
  tab: number | null,
  { local, session: passing, now }: Keeping,
): Promise<Recorded> {
  const before = (await load(passing, tabSlot)).value;
  if (isQuestion(event)) {
    const { kind, value } = await load(local, sessionSlot);
    return { desk: { session: value, tab: before }, refused: kind === 'unreachable' ? kind : null };
  }
  let stored: RecoverySession = sessionSlot.initial;
  let next: Desk = { session: stored, tab: before };
  const saved = await update(local, sessionSlot, (session) => {
    stored = session;
    next = settle({ session, tab: before }, event, page, tab, now());
    return next.session;
  });
  if (saved.kind !== 'saved') return { desk: { session: stored, tab: before }, refused: saved.kind };
  if (next.tab !== before) await update(passing, tabSlot, () => next.tab);
  return { desk: next, refused: null };
}

async function tell(
  { event, page, lang }: RecoveryMessage,
  tab: number | null,
  { desk, refused }: Recorded,
  choices: Choices,
  keeping: Keeping,
): Promise<RecoveryView> {
  const { session } = desk;
  const now = keeping.now();
  const other = desk.tab === tab ? null : desk.tab;
  if (other !== null && event === 'go-there') await keeping.bringToFront(other).catch(() => undefined);
  const isLastStep = session.status === 'finished' && page === 'security-credentials';
  return {
    status: session.status,
    page: session.page,
    opens: session.status === 'active' || (isLastStep && now - (session.updatedAt ?? 0) < lastStepFor),
    asksBeforeLeaving:
      choices.leaveWarning && session.status === 'active' && other === null && notToBeLeft.includes(page),
    notes: notesFor({
      session,
      page,
      isInOtherTab: other !== null && (await keeping.isThere(other)),
      otherDevice: await Promise.race([hearOfOthers(event, session, choices.sync, keeping), silence()]),
      isPhone: keeping.device.system === 'Android',
      refused,
      now,
      words: wordsIn[lang],
    }),
  };
}

/** The browser's sync may take its time; the guide does not wait for it. */
function silence(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, syncLimit, null));
}

/** Tells the other devices of this one's recovery, and hears of theirs. */
async function hearOfOthers(
  event: RecoveryMessage['event'],
  session: RecoverySession,
  isOn: boolean,
  { sync, session: passing, device, now }: Keeping,
): Promise<ReturnType<typeof otherDevice>> {
  if (!isOn) {
    // Takes back what was shared before; nobody waits for that.
    void share(sync, session, device, false);
    return null;
  }
  // Only what happens is told, never what is merely open: so two devices cannot take it from each other for ever.
  if (!isQuestion(event)) await share(sync, session, device, true);
  const other = otherDevice((await load(sync, markerSlot)).value, session, now());
  if (!other) return null;
  if (event === 'heard') await update(passing, heardOfSlot, () => other.startedAt);
  return (await load(passing, heardOfSlot)).value === other.startedAt ? null : other;
}
