import type { PageId } from '../pages/page';
import type { NoteView } from '../recovery/view';
import type { NumberView } from './number-view';
import type { Choice, PanelView } from './panel-view';

/** All that the overlay draws, as plain data in the user's language. */
export interface GuideView {
  page: PageId | 'unknown';
  lang: 'ja' | 'en';
  /** False: only the launcher (and a code, if there is one) is on screen. */
  open: boolean;
  /** 「全5ステップ中2」; null on pages outside the five steps. */
  counter: string | null;
  /** What this page is. */
  title: string;
  /** What to do now, at most 80 characters each. */
  steps: readonly string[];
  /** What comes after that; null on the last page. */
  next: string | null;
  /** Panels that can be opened from here. */
  offers: readonly Choice[];
  /** Takes the place of the steps; absent or null while none is open. */
  panel?: PanelView | null;
  /** What came of the last press on a panel's controls. */
  notice?: string;
  /** The steps of a recovery with the place where the person probably is; empty where the page is known. */
  outline: readonly { text: string; isCurrent: boolean }[];
  code: CodeView | null;
  /** What there is to say about the contact number; absent or null on pages without one. */
  number?: NumberView | null;
  /** What there is to say about the recovery as a whole. */
  notes?: readonly NoteView[];
  /** Which device this is and why to stay on it; null before the recovery and after it. */
  deviceWarning: string | null;
  /** Fixed words of the card's own controls. */
  chrome: {
    launcher: string;
    product: string;
    unofficial: string;
    fold: string;
    move: string;
    stop: string;
    whatNext: string;
    back: string;
  };
  /** True while a recovery is under way on this device: shows the "stop" control. */
  canStop: boolean;
}

/** The six digits on the page, to be pressed on the phone's keypad. */
export interface CodeView {
  /** Exactly six ASCII digits, as text: leading zeros count. */
  digits: string;
  instruction: string;
  /** Name of the control that has it read aloud once more. */
  again: string;
  /** 「1、2、3、4、5、6」 for a screen reader. */
  spoken: string;
}
