import type { PageId } from '../pages/page';
import type { Device } from '../recovery/device';
import type { Choice } from './panel-view';

/** What a page's words depend on. */
export interface Situation {
  /** The control in the frame as it is quoted in a sentence: 「Call me now」. */
  button: string;
  /** Whom an IAM user asks. */
  admin: string;
  /** This is an IAM user's sign-in. */
  iam: boolean;
  /** The newer layout: an option before a button, and a code that may go either way. */
  is2026: boolean;
  /** A call was asked for and nothing has come of it yet. */
  called: boolean;
  /** The control in the frame can be pressed (again). */
  pressable: boolean;
}

export interface PageWords {
  /** What this page is. */
  title: string;
  /** What to do now, at most 80 characters each. */
  steps: readonly string[];
  /** What comes after that. */
  next: string | null;
  /** Panels for whom the steps do not help. */
  offers?: readonly Choice[];
}

type SupportPage = 'support-mfa-form';
type ConsolePage = 'security-credentials' | 'contact-information';
type WordsOf<P extends PageId> = Record<P, (situation: Situation) => PageWords>;

/** The words of the pages, apart by content script: none carries those of another. */
export type SupportPageWords = WordsOf<SupportPage>;
export type ConsolePageWords = WordsOf<ConsolePage>;
export type SignInPageWords = WordsOf<Exclude<PageId, SupportPage | ConsolePage>>;

/** The words of the overlay that every page shares; both languages have the same keys. */
export interface GuideWords {
  unknown: (situation: Situation) => PageWords;
  counter: (step: number, of: number) => string;
  outline: readonly [string, string, string, string, string];
  /** How a control on AWS's page is quoted, and what it is called when it has no words. */
  quote: (label: string, inOtherLanguage: string | null) => string;
  framed: string;
  admin: string;
  /** The code's own words; what a screen reader hears is made of the parts around its digits. */
  code: Record<'instruction' | 'again' | 'before' | 'between' | 'after', string>;
  device: (device: Device) => string;
  deviceWarning: Record<'mail' | 'recovery', (device: string) => string>;
  panel: {
    copied: string;
    copyFailed: string;
    noAnswer: string;
  };
  /** In place of what there is to say: the worker does not answer. */
  lost: Pick<PageWords, 'title' | 'steps'>;
  /** The same about a number. */
  unjudged: string;
  /** The extension was reloaded, or does not answer. */
  cutOff: { title: string; texts: readonly string[] };
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
}
