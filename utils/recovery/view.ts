import type { PageId } from '../pages/page';
import type { RecoverySession } from './session';

/** Something to say about the recovery itself, with what the person can answer. In the user's language. */
export interface NoteView {
  part: 'recovery-elsewhere' | 'recovery-question' | 'recovery-place' | 'recovery-unsaved' | 'cut-off';
  /** Of `recovery-elsewhere` only. */
  where: 'tab' | 'device' | null;
  /** Also shown while the guide is folded. */
  insists: boolean;
  title: string;
  texts: readonly string[];
  /** `to` goes back to the background worker as it is. */
  answers: readonly { text: string; to: string }[];
}

/** What a tab is told of the recovery: as it is stored, never as it is hoped to be. */
export interface RecoveryView {
  status: RecoverySession['status'];
  page: PageId | null;
  /** The guide opens by itself here. */
  opens: boolean;
  /** Leaving this tab would interrupt the recovery, and the person has not switched the question off. */
  asksBeforeLeaving: boolean;
  notes: readonly NoteView[];
}
