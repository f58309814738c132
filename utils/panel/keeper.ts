import type { GuideWords } from '../guide/guide-words';
import type { PanelAnswer } from '../drawing/answer';
import type { ReportTerms } from '../report/terms';
import { later } from '../later';
import { ask, type Send, type Unsaid } from '../messages';
import type { PanelFacts, PanelQuestion } from './question';

/** Only the page's own script can report the page. */
export type Report = (terms: ReportTerms) => string;

interface KeeperOptions {
  send: Send<Unsaid<PanelQuestion>>;
  /** In the language in which the guide speaks now. */
  words: () => GuideWords['panel'];
  report?: Report;
}

/** What is open in place of the guide's steps. */
export interface OpenPanel {
  panel: PanelAnswer | null;
  /** What came of the last press; empty where there is nothing to say. */
  notice: string;
  /** Of the page as it was when the panel was opened; empty for a panel that holds none. */
  report: string;
}

/** Which panel is open; it stays so while the page redraws itself, and is dropped with the page. */
export function panelKeeper({ send, words, report = () => '' }: KeeperOptions, changed: () => void) {
  const nothing: OpenPanel = { panel: null, notice: '', report: '' };
  let now = nothing;
  let page: string | null = null;
  let turn = 0;

  const set = (next: OpenPanel) => {
    now = next;
    changed();
  };

  return {
    /** What to show while `current` is the page. */
    on(current: string): OpenPanel {
      if (page !== current) {
        page = current;
        now = nothing;
        turn++;
      }
      return now;
    },

    /** `at` is a panel's path; empty for the guide itself. Only the newest press counts. */
    async open(at: string, facts: PanelFacts): Promise<void> {
      const mine = ++turn;
      if (at === '') {
        set(nothing);
        return;
      }
      const panel = await ask<Unsaid<PanelQuestion>, PanelAnswer>(send, { kind: 'panel', at, facts });
      if (mine !== turn) return;
      const again = panel?.again;
      if (again)
        later(again, () => {
          if (mine === turn) void this.open(at, facts);
        });
      set(
        panel
          ? { panel, notice: '', report: panel.report ? report(panel.report) : '' }
          : { ...now, notice: words().noAnswer },
      );
    },

    /** Has to be called while a press is being handled: browsers let nobody else write to the clipboard. */
    async copy(text: string): Promise<void> {
      const mine = turn;
      let notice = words().copied;
      await navigator.clipboard.writeText(text).catch(() => {
        notice = words().copyFailed;
      });
      if (mine === turn) set({ ...now, notice });
    },
  };
}
