import { useEffect, useState } from 'preact/hooks';
import type { SaidVerdict } from '../../components/popup/phone-verdict';
import type { PhoneWords } from '../../utils/guide/phone-words';
import type * as judging from '../../utils/phone/judge';
import { newest } from './newest';
import type { Language } from './words';

/** What it takes to judge a number and to say what was found. */
export interface Phone extends Pick<typeof judging, 'judgeNumber' | 'looksUnfinished'> {
  words: PhoneWords;
  parts: SaidVerdict['parts'];
}

const wordsIn: Record<Language, () => Promise<PhoneWords>> = {
  ja: async () => (await import('../../utils/guide/phone-ja')).phoneJa,
  en: async () => (await import('../../utils/guide/phone-en')).phoneEn,
};

/**
 * The judge, its library, its words and what draws them: fetched when the browser is idle, or at once when `needed`, so that the popup
 * opens without them. Null until then.
 */
export function usePhone(lang: Language, needed: boolean): Phone | 'failed' | null {
  const [phone, setPhone] = useState<Phone | 'failed' | null>(null);
  useEffect(() => {
    const fetchPhone = () =>
      newest(
        Promise.all([
          import('../../utils/phone/judge'),
          wordsIn[lang](),
          import('../../components/popup/comparison'),
          import('../../components/popup/reasons'),
          import('../../components/popup/saved-number'),
        ]).then(
          ([{ judgeNumber, looksUnfinished }, words, { Comparison }, { Reasons }, { SavedNumber }]) => ({
            judgeNumber,
            looksUnfinished,
            words,
            parts: { Comparison, Reasons, SavedNumber },
          }),
        ),
        setPhone,
      );
    if (needed) return fetchPhone();
    let forget: () => void = () => undefined;
    const idle = requestIdleCallback(() => {
      forget = fetchPhone();
    });
    return () => {
      cancelIdleCallback(idle);
      forget();
    };
  }, [lang, needed]);
  return phone;
}
