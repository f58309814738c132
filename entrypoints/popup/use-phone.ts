import { useEffect, useState } from 'preact/hooks';
import type { PhoneWords } from '../../utils/guide/phone-words';
import type * as judging from '../../utils/phone/judge';
import { newest } from './newest';
import type { Language } from './words';

/** What it takes to judge a number and to say what was found. */
export interface Phone extends Pick<typeof judging, 'judgeNumber' | 'looksUnfinished'> {
  words: PhoneWords;
}

const wordsIn: Record<Language, () => Promise<PhoneWords>> = {
  ja: async () => (await import('../../utils/guide/phone-ja')).phoneJa,
  en: async () => (await import('../../utils/guide/phone-en')).phoneEn,
};

/**
 * The judge, its library and its words: fetched when the browser is idle, or at once when `needed`, so that the popup
 * opens without them. Null until then.
 */
export function usePhone(lang: Language, needed: boolean): Phone | 'failed' | null {
  const [phone, setPhone] = useState<Phone | 'failed' | null>(null);
  useEffect(() => {
    const fetchPhone = () =>
      newest(
        Promise.all([import('../../utils/phone/judge'), wordsIn[lang]()]).then(
          ([{ judgeNumber, looksUnfinished }, words]) => ({ judgeNumber, looksUnfinished, words }),
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
