import type { PageId } from '../../utils/pages/page.ts';

/** One re-drawn AWS page (or a page that only looks like one), written from the facts and not from our selectors. */
export interface Fixture {
  /** Unique; says what is special about it. */
  name: string;
  /** Real https URL at which it is served; a query is allowed and never read by the product. */
  url: string;
  /** The whole document, `<!doctype html>` included. Inline scripts run after load where a page has to change. */
  html: string;
  /** `excluded`: no element of ours at all. */
  expect: PageId | 'unknown' | 'excluded';
  /**
   * CSS selector of the control that the spotlight must enclose, unique in the finished page. Absent: nothing
   * is asserted, except that `unknown` and `excluded` pages never have a spotlight.
   */
  target?: string;
  /** There may be no spotlight: nothing is to be pressed, or this is not a root user's page. */
  noTarget?: true;
  /** Beyond doubt an IAM user's page. */
  iam?: true;
  /** What the spotlight must enclose while the panel of that name is open, likewise; null: it may stand nowhere. */
  inPanels?: Readonly<Record<string, string | null>>;
  /** The six digits that must stand on the code board in the end; absent: there may be no code board. */
  code?: string;
  /** The six digits that stood on the board before, and must be gone in the end. */
  codeBefore?: string;
  /** The page's own script presses or changes things; wait until `window.fixtureReady` is true. */
  acts?: boolean;
  /** `decoy`: digits that are not the call code; the rest are the ways in which AWS's page can differ. */
  variant:
    | 'classic-ja'
    | 'classic-en'
    | '2026-en'
    | 'ids-only'
    | 'labels-only'
    | 'mixed-language'
    | 'browser-translated'
    | 'mid-load'
    | 're-rendered'
    | 'in-modal'
    | 'near-miss'
    | 'look-alike'
    | 'decoy';
}
