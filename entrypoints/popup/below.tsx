import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import { Checklist } from './checklist';
import { Repair } from './repair';
import { Support } from './support';
import type { Language } from './words';

export interface BelowProps {
  words: PopupWords;
  checklist: ChecklistWords;
  lang: Language;
  status: RecoverySession['status'];
}

/** All that is not looked for first in the popup. */
export function Below({ words, checklist, lang, status }: BelowProps) {
  return (
    <>
      <Repair words={words} lang={lang} />
      <Support words={words} lang={lang} />
      <Checklist words={checklist} stored={words.stored} status={status} />
    </>
  );
}
