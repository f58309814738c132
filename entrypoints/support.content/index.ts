import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { areYouSeen, openGuide } from '../../utils/open-guide';
import { hostRole, supportMatches } from '../../utils/hosts';
import { linkTo } from '../../utils/extension-link';
import { runNavi } from '../../utils/navi';
import { supportCatalogue } from '../../utils/pages/catalogue';
import { whenPainted } from '../../utils/when-painted';

export default defineContentScript({
  matches: supportMatches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    const extension = linkTo(browser);
    whenPainted(extension.send, () => {
      const guide = runNavi(document, {
        catalogue: supportCatalogue,
        findCode: null,
        ...extension,
        signal: ctx.signal,
      });
      browser.runtime.onMessage.addListener((message, _sender, answer) => {
        if (message === openGuide) guide.open();
        if (message === areYouSeen) answer(guide.isSeen());
      });
    });
  },
});
