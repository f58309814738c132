import { render } from 'preact';
import { breakLinesBetweenPhrases } from '../../components/line-breaks';
import { ErrorBoundary } from '../../components/popup/error-boundary';
import { popupJa } from '../../utils/guide/popup-ja';
import { Welcome } from './welcome';
import '../../components/tokens.css';
import '../../components/page-tokens.css';
import '../../components/popup/base.css';
import '../../components/popup/buttons.css';

breakLinesBetweenPhrases();
const root = document.getElementById('welcome');
if (root) {
  render(
    <ErrorBoundary said={popupJa.broken}>
      <Welcome />
    </ErrorBoundary>,
    root,
  );
}
