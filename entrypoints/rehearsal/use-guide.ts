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

/** From this width on the telephone stands beside the page. CSS pixels. */
const besideFrom = 720;

/** The guide leaves the telephone free: always where there is room, else while it rings or speaks. */
const besideThePhone: Extra = (add) => {
  let kept: Element | null = null;
  return () => {
    const phone = document.querySelector<HTMLElement>('[data-part="handset"]');
    const keep = window.innerWidth >= besideFrom || phone?.dataset.call !== 'none' ? phone : null;
    if (keep === kept) return;
    kept = keep;
    add({ number: null, keepClear: keep ? [keep] : [] });
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
      device: readDevice(navigator.userAgent),
      send: worker(() => settingsInForce(local, managed, browser.i18n.getUILanguage())),
      isAlive: () => true,
      storageEvents: local.onChanged,
      targetIn: afterwardsTarget,
      extra: besideThePhone,
      place: () => placeOf(now.current),
      dress: (root, css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
      },
      signal: life.signal,
    });
    return () => {
      life.abort();
    };
  }, []);
}
