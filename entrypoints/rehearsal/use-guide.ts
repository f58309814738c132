import { useEffect, useRef } from 'preact/hooks';
import { findCode } from '../../utils/code/find-code';
import type { Extra } from '../../utils/extra';
import { browser } from 'wxt/browser';
import { runNavi } from '../../utils/navi';
import { consoleCatalogue, signInCatalogue } from '../../utils/pages/catalogue';
import { afterwardsTarget } from '../../utils/panel/afterwards-target';
import { readDevice } from '../../utils/recovery/device';
import { placeOf } from '../../utils/rehearsal/place';
import type { Rehearsal } from '../../utils/rehearsal/rehearsal';
import { worker } from '../../utils/rehearsal/worker';
import { settingsInForce } from '../../utils/settings-in-force';
import { inUse } from './in-use';

/** The guide leaves the telephone free. */
const besideThePhone: Extra = (add) => {
  let kept: readonly Element[] = [];
  return () => {
    const keepClear = inUse(document.querySelector<HTMLElement>('[data-part="handset"]'));
    if (keepClear.length === kept.length && keepClear.every((element, at) => element === kept[at])) return;
    kept = keepClear;
    add({ number: null, keepClear });
  };
};

/** The real guide over the drawn pages: the same recognition, words and overlay, with a memory of its own. */
export function useGuide(rehearsal: Rehearsal): void {
  const now = useRef(rehearsal);
  now.current = rehearsal;
  useEffect(() => {
    const life = new AbortController();
    const { local, managed } = browser.storage;
    runNavi(document, {
      catalogue: [...signInCatalogue, ...consoleCatalogue],
      findCode,
      send: worker(
        () => settingsInForce(local, managed, browser.i18n.getUILanguage()),
        readDevice(navigator.userAgent),
      ),
      isAlive: () => true,
      say: (message) => browser.i18n.getMessage(message as never),
      storageEvents: local.onChanged,
      targetIn: afterwardsTarget,
      extra: besideThePhone,
      place: () => placeOf(now.current),
      dress: (root) => {
        const sheet = new CSSStyleSheet();
        root.adoptedStyleSheets = [sheet];
        return (css) => {
          sheet.replaceSync(css);
        };
      },
      signal: life.signal,
    });
    return () => {
      life.abort();
    };
  }, []);
}
