import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ja } from '../../utils/guide/ja';
import { supportPagesJa } from '../../utils/guide/support-pages-ja';
import { hostRole, supportMatches } from '../../utils/hosts';
import { runNavi } from '../../utils/navi';
import { supportCatalogue } from '../../utils/pages/catalogue';
import { readDevice } from '../../utils/recovery/device';
import { settingsFeed } from '../../utils/settings-feed';

export default defineContentScript({
  matches: supportMatches,
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    const storageEvents = browser.storage.local.onChanged;
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
      catalogue: supportCatalogue,
      findCode: null,
      words: ja,
      pages: supportPagesJa,
      settings,
      device: readDevice(navigator.userAgent),
      send: (message) => browser.runtime.sendMessage(message),
      storageEvents,
      signal: ctx.signal,
    });
  },
});
