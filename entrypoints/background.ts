import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerNumberQuestion } from '../utils/account/answer';
import { answerPanelQuestion } from '../utils/panel/answer';
import { answerGuideQuestion } from '../utils/guide/answer';
import { answerRecovery, type Keeping } from '../utils/recovery/answer';
import { bringToFront, isThere } from '../utils/recovery/tabs';
import { keepBadge } from '../utils/reminder/keep-badge';
import { answerSupportQuestion } from '../utils/support/answer';

const keeping: Keeping = {
  local: browser.storage.local,
  session: browser.storage.session,
  isThere: (tab) => isThere(browser.tabs, tab),
  bringToFront: (tab) => bringToFront(browser, tab),
  now: Date.now,
};

export default defineBackground({
  // A module shares the library's large metadata with the popup: both packages hold it once.
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(
      (message: unknown, { tab }: Runtime.MessageSender) =>
        answerNumberQuestion(message, keeping.local) ??
        answerSupportQuestion(message, keeping.local, keeping.now) ??
        answerPanelQuestion(message) ??
        answerGuideQuestion(message) ??
        answerRecovery(message, tab?.id ?? null, keeping),
    );
    // The browser starts a sleeping worker only for an event that it listens to.
    browser.runtime.onStartup.addListener(() => undefined);
    keepBadge({
      action: browser.action,
      storage: browser.storage.local,
      storageEvents: browser.storage.local.onChanged,
      browserLanguage: browser.i18n.getUILanguage(),
      clock: () => new Date(),
    });
  },
});
