import type { LaunchOptions } from './options.ts';

type Preferences = Record<string, string | number | boolean>;

/** Firefox preferences for a test profile. `uuids`: add-on id → the id that its addresses will have. */
export function preferences(options: LaunchOptions, uuids: Readonly<Record<string, string>>): Preferences {
  const proxy = new URL(options.proxyUrl);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': proxy.hostname,
    'network.proxy.http_port': Number(proxy.port),
    'network.proxy.ssl': proxy.hostname,
    'network.proxy.ssl_port': Number(proxy.port),
    'network.proxy.no_proxies_on': '',
    // Firefox's own value for "no remote settings": otherwise it asks for them all the time.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',

    'intl.locale.requested': options.lang,
    'intl.accept_languages': options.lang === 'ja' ? 'ja, en-US, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion === 'reduce' ? 1 : 0,
    // 2: always the system's colours; 0 would ask the operating system.
    'browser.display.document_color_use': options.forcedColors === 'active' ? 2 : 1,
    'layout.css.devPixelsPerPx': '1.0',

    // Puppeteer would switch the question off.
    'dom.disable_beforeunload': false,
    ...(options.userAgent !== null && { 'general.useragent.override': options.userAgent }),
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // A restart reinstalls the temporary add-on; its storage has to be there still.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The manifest as a plain document instead of the JSON viewer.
    'devtools.jsonview.enabled': false,
    'fission.bfcacheInParent': options.pageCache === 'on',

    // Console errors and uncaught exceptions of every process go to the standard output (see firefox-errors.ts).
    'devtools.console.stdout.content': true,
    'devtools.console.stdout.chrome': false,
    'browser.dom.window.dump.enabled': true,
  };
}
