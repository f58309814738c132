import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { contactNumberExtra } from '../../utils/account/contact-number-extra';
import { areYouSeen, openGuide } from '../../utils/open-guide';
import { hostRole, consoleMatches } from '../../utils/hosts';
import { linkTo } from '../../utils/extension-link';
import { runNavi } from '../../utils/navi';
import { consoleCatalogue } from '../../utils/pages/catalogue';
import { afterwardsTarget } from '../../utils/panel/afterwards-target';
import { whenPainted } from '../../utils/when-painted';

export default defineContentScript({
  matches: consoleMatches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    const extension = linkTo(browser);
    whenPainted(extension.send, () => {
      const guide = runNavi(document, {
        catalogue: consoleCatalogue,
        findCode: null,
        ...extension,
        extra: contactNumberExtra(document, extension),
        targetIn: afterwardsTarget,
        signal: ctx.signal,
      });
      browser.runtime.onMessage.addListener((message, _sender, answer) => {
        if (message === openGuide) guide.open();
        if (message === areYouSeen) answer(guide.isSeen());
      });
    });
  },
});
