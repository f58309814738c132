import type { GuideWords } from '../guide/guide-words';
import type { PanelView } from '../guide/panel-view';
import { ask, type Send, type Unsaid } from '../messages';
import { isPanelView, type PanelFacts, type PanelQuestion } from './question';

/** Puts in what only the page itself can tell. */
export type CompletePanel = (panel: PanelView) => PanelView;

interface KeeperOptions {
  send: Send<Unsaid<PanelQuestion>>;
  /** In the language in which the guide speaks now. */
  words: () => GuideWords['panel'];
  completePanel?: CompletePanel;
}

/** What is open in place of the guide's steps. */
export interface OpenPanel {
  panel: PanelView | null;
  /** What came of the last press; empty where there is nothing to say. */
  notice: string;
}

/** Which panel is open; it stays so while the page redraws itself, and is dropped with the page. */
export function panelKeeper(
  { send, words, completePanel = (panel) => panel }: KeeperOptions,
  changed: () => void,
) {
  const nothing: OpenPanel = { panel: null, notice: '' };
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
      const panel = await ask(send, { kind: 'panel', at, facts }, isPanelView);
      if (mine !== turn) return;
      const again = panel?.again;
      if (again)
        setTimeout(() => {
          if (mine === turn) void this.open(at, facts);
        }, again);
      set(panel ? { panel: completePanel(panel), notice: '' } : { ...now, notice: words().noAnswer });
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
