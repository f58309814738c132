import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ja } from '../../utils/guide/ja';
import { supportPagesJa } from '../../utils/guide/support-pages-ja';
import { hostRole, supportMatches } from '../../utils/hosts';
import { runNavi } from '../../utils/navi';
import { supportCatalogue } from '../../utils/pages/catalogue';
import { readDevice } from '../../utils/recovery/device';

export default defineContentScript({
  matches: supportMatches,
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    if (window.top !== window || hostRole(location) === 'other') return;
    runNavi(document, {
      catalogue: supportCatalogue,
      findCode: null,
      words: ja,
      pages: supportPagesJa,
      lang: 'ja',
      device: readDevice(navigator.userAgent),
      send: (message) => browser.runtime.sendMessage(message),
      storageEvents: browser.storage.local.onChanged,
      signal: ctx.signal,
    });
  },
});
