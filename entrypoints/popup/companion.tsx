import { useEffect, useState } from 'preact/hooks';
import { HelpPanel } from '../../components/popup/help-panel';
import { contactNumberSlot } from '../../utils/contact-number/slot';
import { companionEn } from '../../utils/guide/companion-en';
import { companionJa } from '../../utils/guide/companion-ja';
import { letterEn } from '../../utils/guide/letter-en';
import { letterJa } from '../../utils/guide/letter-ja';
import type { BelowWords } from '../../utils/guide/below-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import { companionAt, companionPanel } from '../../utils/support/companion';
import { isJapaneseHoliday } from '../../utils/support/holidays';
import { supportHours } from '../../utils/support/hours';
import { numberForms } from '../../utils/support/letter';
import { copyText } from './copy-text';
import { usePhone } from './use-phone';
import { useSlot } from './use-slot';
import type { Language } from './words';

const wordsIn = { ja: companionJa, en: companionEn };

/** The clock shows minutes. Milliseconds. */
const tick = 5_000;

interface Props {
  words: PopupWords;
  below: BelowWords;
  lang: Language;
}

/** The support companion: where the person is in it, and the time. */
export function Companion({ words, below, lang }: Props) {
  const [at, setAt] = useState(companionAt);
  const [now, setNow] = useState(Date.now);
  const saved = useSlot(contactNumberSlot).value.text;
  const phone = usePhone(lang, saved !== '');
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, []);

  const judged = phone && phone !== 'failed' ? phone.judgeNumber(saved).numberToRegister : null;
  const hours = supportHours(now, isJapaneseHoliday);
  const letters = { english: letterEn, japanese: letterJa };
  const texts = { words: wordsIn[lang], letters };
  const view = companionPanel(at, { now, hours, forms: numberForms(judged) }, texts);
  return view ? (
    <HelpPanel view={view} words={words.phone} back={below.support.back} onGo={setAt} onCopy={copyText} />
  ) : null;
}
