import { render } from 'preact';
import { browser } from 'wxt/browser';
import { breakLinesBetweenPhrases } from '../../components/line-breaks';
import { ErrorBoundary } from '../../components/popup/error-boundary';
import { popupJa } from '../../utils/guide/popup-ja';
import { Popup } from './popup';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/popup/base.css';
import '../../components/popup/buttons.css';

// Firefox for Android gives the popup the whole screen.
const isBubble = !navigator.userAgent.includes('Android');
const surface = isBubble && browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'page';
document.documentElement.dataset.surface = surface;

breakLinesBetweenPhrases();
const root = document.getElementById('popup');
if (root) {
  render(
    <ErrorBoundary said={popupJa.broken}>
      <Popup />
    </ErrorBoundary>,
    root,
  );
}
