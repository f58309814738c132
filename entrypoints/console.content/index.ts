import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { contactNumberExtra } from '../../utils/account/contact-number-extra';
import { noAnswerJa } from '../../utils/guide/account-no-answer';
import { ja } from '../../utils/guide/ja';
import { consolePagesJa } from '../../utils/guide/console-pages-ja';
import { hostRole, consoleMatches } from '../../utils/hosts';
import { runNavi } from '../../utils/navi';
import { consoleCatalogue } from '../../utils/pages/catalogue';
import { readDevice } from '../../utils/recovery/device';
import { settingsFeed } from '../../utils/settings-feed';

export default defineContentScript({
  matches: consoleMatches,
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    const storageEvents = browser.storage.local.onChanged;
    const send = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);
    const settings = await settingsFeed(
      {
        storage: browser.storage.local,
        managed: browser.storage.managed,
        storageEvents,
        browserLanguage: browser.i18n.getUILanguage(),
      },
      ctx.signal,
    );
    runNavi(document, {
      catalogue: consoleCatalogue,
      findCode: null,
      words: ja,
      pages: consolePagesJa,
      settings,
      device: readDevice(navigator.userAgent),
      send,
      storageEvents,
      extra: contactNumberExtra(document, {
        send,
        settings,
        noAnswer: noAnswerJa,
        storageEvents,
      }),
      signal: ctx.signal,
    });
  },
});
