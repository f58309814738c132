import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findCode } from '../../utils/code/find-code';
import { openGuide } from '../../utils/open-guide';
import { hostRole, signInMatches } from '../../utils/hosts';
import { linkTo } from '../../utils/extension-link';
import { runNavi, type RunningNavi } from '../../utils/navi';
import { signInCatalogue } from '../../utils/pages/catalogue';
import { preflightExtra } from '../../utils/preflight/preflight-extra';
import { reportPage } from '../../utils/report/page-report';
import { whenPainted } from '../../utils/when-painted';

export default defineContentScript({
  matches: signInMatches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    const extension = linkTo(browser);
    let guide: RunningNavi | null = null;
    // The recovery's keeper asks whether this tab still shows the sign-in, the popup whether the guide can be seen.
    browser.runtime.onMessage.addListener((message, _sender, answer) => {
      if (message === openGuide) guide?.open();
      answer(guide?.isSeen() ?? true);
    });
    whenPainted(extension.send, () => {
      guide = runNavi(document, {
        catalogue: signInCatalogue,
        findCode,
        ...extension,
        extra: preflightExtra(extension),
        report: (terms) => reportPage(document.body, document.location, signInCatalogue, terms),
        signal: ctx.signal,
      });
    });
  },
});
