import type { BelowWords } from '../../utils/guide/below-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import { Checklist } from './checklist';
import { Repair } from './repair';
import { Support } from './support';
import type { Language } from './words';

export interface BelowProps {
  words: PopupWords;
  below: BelowWords;
  lang: Language;
  status: RecoverySession['status'];
}

/** All that is not looked for first in the popup. */
export function Below({ words, below, lang, status }: BelowProps) {
  return (
    <>
      <Repair words={words} below={below} lang={lang} />
      <Support words={words} below={below} lang={lang} />
      <Checklist words={below.checklist} stored={words.stored} lang={lang} status={status} />
    </>
  );
}
