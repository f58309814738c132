import type { PageId } from '../pages/page';
import type { Choice } from './panel-view';

/** What the guide says about a page, as plain data in the user's language. The code is not told to whoever says it. */
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
  /** The steps of a recovery with the place where the person probably is; empty where the page is known. */
  outline: readonly { text: string; isCurrent: boolean }[];
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
