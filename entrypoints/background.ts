import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { drawGuide, drawNumber, drawRecovery, panelDrawer } from '../components/overlay/answers';
import { answerNumberQuestion } from '../utils/account/answer';
import { inLanguage } from '../utils/messages';
import { inPhrases } from '../utils/drawing/in-phrases';
import { inTurn } from '../utils/in-turn';
import { answerPanelQuestion } from '../utils/panel/answer';
import { answerGuideQuestion } from '../utils/guide/answer';
import { answerRecovery, type Keeping } from '../utils/recovery/answer';
import { openGuideOnCommand } from '../utils/open-guide';
import { readDevice } from '../utils/recovery/device';
import { bringToFront, isThere } from '../utils/recovery/tabs';
import { keepBadge } from '../utils/reminder/keep-badge';
import { settingsInForce } from '../utils/settings-in-force';
import { answerSupportQuestion } from '../utils/support/answer';
import { welcome } from '../utils/welcome';

const keeping: Keeping = {
  local: browser.storage.local,
  sync: browser.storage.sync,
  session: browser.storage.session,
  device: readDevice(navigator.userAgent),
  isThere: (tab) => isThere(browser.tabs, tab),
  bringToFront: (tab) => bringToFront(browser, tab),
  now: Date.now,
};

const language = browser.i18n.getUILanguage();

async function answerTo(message: unknown, tab: number | null): Promise<unknown> {
  const settings = await settingsInForce(keeping.local, browser.storage.managed, language);
  const asked = inLanguage(message, settings.spoken);
  const panel = panelDrawer(settings.spoken);
  const answer = await (answerGuideQuestion(asked, settings, keeping.device)?.then(drawGuide) ??
    answerNumberQuestion(asked, keeping.local)?.then(drawNumber) ??
    answerSupportQuestion(asked, keeping.local, keeping.now)?.then(panel) ??
    answerPanelQuestion(asked, keeping.local)?.then(panel) ??
    answerRecovery(asked, tab, settings, keeping)?.then(drawRecovery));
  return answer && inPhrases(answer);
}

export default defineBackground({
  // A module shares the library's large metadata with the popup: both packages hold it once.
  type: 'module',
  main() {
    const turn = inTurn();
    browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
      const from = tab?.id ?? null;
      return turn(from, answerTo(message, from));
    });
    browser.runtime.onInstalled.addListener((installed) => {
      void welcome(installed, browser.storage.managed, () => browser.tabs.create({ url: 'welcome.html' }));
    });
    openGuideOnCommand(browser);
    // The browser starts a sleeping worker only for an event that it listens to.
    browser.runtime.onStartup.addListener(() => undefined);
    keepBadge({
      action: browser.action,
      storage: browser.storage.local,
      storageEvents: browser.storage.local.onChanged,
      browserLanguage: language,
      clock: () => new Date(),
    });
  },
});
