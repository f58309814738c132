import { render } from 'preact';
import { breakLinesBetweenPhrases } from '../../components/line-breaks';
import type { Language } from '../../utils/settings';
import { pageStates } from './page-states';
import { popupStates } from './popup-states';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/popup/base.css';
import '../../components/popup/buttons.css';
import '../../entrypoints/popup/popup.css';
import '../../entrypoints/rehearsal/rehearsal.css';

breakLinesBetweenPhrases();

/** Draws our own pages, part by part in all their states, one below the other; returns how many there are. */
function showOwnPages(lang: Language): number {
  document.documentElement.lang = lang;
  const states = [...popupStates(lang), ...pageStates(lang)];
  render(
    states.map((state, at) => (
      <div
        key={`${lang} ${at}`}
        data-state={`${at}, ${lang}`}
        style={{ padding: 16, background: 'var(--fn-ground)' }}
      >
        {state}
      </div>
    )),
    document.body,
  );
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  return states.length;
}

export type ShowOwnPages = typeof showOwnPages;
Object.assign(globalThis, { showOwnPages });
