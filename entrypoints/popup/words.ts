import { useEffect, useState } from 'preact/hooks';
import { popupJa } from '../../utils/guide/popup-ja';
import type { PopupWords } from '../../utils/guide/popup-words';

export type Language = 'ja' | 'en';

/** Japanese is at hand for the first paint; English follows when it is wanted. */
export function usePopupWords(lang: Language): PopupWords {
  const [english, setEnglish] = useState<PopupWords | null>(null);
  useEffect(() => {
    if (lang === 'en') {
      void import('../../utils/guide/popup-en').then(({ popupEn }) => {
        setEnglish(popupEn);
      });
    }
  }, [lang]);
  return lang === 'en' && english ? english : popupJa;
}
