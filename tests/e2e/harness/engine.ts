import type { LaunchOptions } from './options.ts';
import type { RawTab } from './raw-tab.ts';

/** One running browser process. */
export interface Engine {
  /** All tabs, oldest first; the same object for the same tab each time. */
  tabs(): Promise<readonly RawTab[]>;
  /** An empty tab in front of the others. */
  newTab(): Promise<RawTab>;
  extensionUrl(path: string): string;
  clearCookies(): Promise<void>;
  /** Ends the extension's background worker, as the browser does when it has been idle. */
  endWorker(): Promise<void>;
  /** Loads the extension anew, as an update does; its own pages are closed. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser on a profile folder; `report` is told of each console error and uncaught exception. */
export type Launch = (
  options: LaunchOptions,
  profile: string,
  report: (error: string) => void,
) => Promise<Engine>;
