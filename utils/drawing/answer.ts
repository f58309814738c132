import type { GuideWords } from '../guide/guide-words';
import type { RecoveryView } from '../recovery/view';
import { isRecord, isText } from '../record';
import type { ReportTerms } from '../report/terms';
import type { Settings } from '../settings';
import { isDrawn, type Drawn } from './drawing';

/** Whatever the background worker answers to a content script has this form: all of it is ready to be shown. */
export interface Answer {
  /** Words for where nothing can be drawn, and which of several things this is. */
  texts: Readonly<Record<string, string>>;
  drawn: Readonly<Record<string, Drawn | readonly Drawn[]>>;
}

/** What the guide says, and the rules for all that is drawn with it or later (`css`). It is told neither the code nor what the person wants folded: these are the page's script's. */
export interface GuideAnswer extends Answer {
  /** The guide opens by itself. */
  opens: boolean;
  texts: Omit<GuideWords['code'], 'instruction'> &
    GuideWords['panel'] &
    Record<'lang' | 'product' | 'said' | 'lost' | 'css', string> &
    Pick<Settings, 'textSize' | 'launcherCorner'>;
  drawn: {
    /** The two states of the card. */
    open: readonly Drawn[];
    folded: readonly Drawn[];
    /** The steps, and what ends every body. */
    body: Drawn;
    foot: Drawn;
    /** Below the digits. */
    instruction: Drawn;
    /** For when the worker does not answer: the card and its steps, the recovery's note, the verdict on a number. */
    lostOpen: readonly Drawn[];
    lostBody: Drawn;
    cutOff: Drawn;
    unjudged: Drawn;
  };
}

export interface PanelAnswer extends Answer {
  /** `at`: which panel this is; `said`: what a screen reader is told of it. */
  texts: Record<'at' | 'said', string>;
  drawn: { body: Drawn };
  /** For one that tells the time: after so many milliseconds it wants to be asked for again. */
  again?: number;
  /** For one that holds a report of the page. */
  report?: ReportTerms;
}

/** By their places in the steps and beside the launcher. */
export interface NumberAnswer extends Answer {
  drawn: Partial<Record<'number' | 'alarm' | 'preflight' | 'line', Drawn>>;
}

/** `unanswered`: the worker does not say anything about it. */
export type NumberShown = NumberAnswer | 'unanswered' | null;

/** What a tab is told of the recovery: its notes are all of them, and those that are shown beside the launcher too. */
export interface RecoveryAnswer extends Omit<RecoveryView, 'notes'>, Answer {
  drawn: { notes: readonly Drawn[]; insisting: readonly Drawn[] };
}

export function isAnswer(message: unknown): message is Answer {
  if (!isRecord(message)) return false;
  const { texts, drawn } = message;
  return (
    isRecord(texts) &&
    Object.values(texts).every(isText) &&
    isRecord(drawn) &&
    Object.values(drawn).every(isDrawn)
  );
}
