import type { PopupWords, Said } from '../../utils/guide/popup-words';
import type { TabTrust } from '../../utils/tab-trust';
import { Mark, type MarkKind } from './mark';
import { Panel } from './panel';
import './tab-trust.css';

interface Props {
  words: PopupWords['trust'];
  /** Null while the browser has not said which tab that is. */
  tab: TabTrust | null;
  guide: 'seen' | 'hidden' | 'silent';
}

/** Whether the tab in front is AWS's own, and whether its page lets the guide be seen. */
export function TabTrustPanel({ words, tab, guide }: Props) {
  const said = sayTrust(words, tab);
  return (
    <Panel heading={words.heading} notice={noticeOf(words, tab, guide)}>
      <div class="tab-trust" data-part="tab-trust" data-trust={tab?.trust} aria-busy={tab === null}>
        <Mark kind={markOf(tab)} />
        <div>
          <p class="lead">{said.title}</p>
          {tab?.host && <p class="tab-trust-host">{tab.host}</p>}
          <p class="detail">{said.detail}</p>
        </div>
      </div>
    </Panel>
  );
}

/** Of the console and of support, only some pages have a guide: silence is nothing there. */
function noticeOf(words: PopupWords['trust'], tab: TabTrust | null, guide: Props['guide']): string | null {
  if (guide === 'hidden') return words.hidden;
  const isSignIn = tab?.trust === 'genuine' && (tab.role === 'sign-in' || tab.role === 'alias-sign-in');
  return guide === 'silent' && isSignIn ? words.silent : null;
}

function sayTrust(words: PopupWords['trust'], tab: TabTrust | null): Said {
  if (tab === null) return words.pending;
  return tab.trust === 'genuine' ? words.genuine[tab.role] : words.other[tab.why];
}

/** An everyday page that is not AWS's is nothing to worry about; an imitation of its address is. */
function markOf(tab: TabTrust | null): MarkKind {
  if (tab?.trust === 'genuine') return 'good';
  return tab?.why === 'altered' || tab?.why === 'imitation' ? 'stop' : 'neutral';
}
