import type { Corner } from '../overlay/corners';
import type { Settings } from '../settings';

/** All words of the options page but those about what is stored. */
export interface OptionsWords {
  title: string;
  language: Choices<Settings['language']>;
  textSize: Choices<Settings['textSize']>;
  launcherCorner: Choices<Corner>;
  leaveWarning: Choice;
  sync: Choice;
  /** Said beside what the organisation has laid down. */
  byPolicy: string;
  saved: string;
  stored: Record<'newer' | 'unreachable' | 'full' | 'damaged', string>;
  diagnostics: { heading: string; detail: string; copy: string; copied: string; copyFailed: string };
  unofficial: string;
}

interface Choice {
  label: string;
  detail: string;
}

interface Choices<T extends string> {
  heading: string;
  choices: Record<T, string>;
}
