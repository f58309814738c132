import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RecoverySession } from '../../utils/recovery/session';
import type * as checklist from './checklist';
import { newest } from './newest';
import type { Language } from './words';

interface Props {
  words: PopupWords;
  lang: Language;
  status: RecoverySession['status'];
}

interface Late extends Pick<typeof checklist, 'Checklist'> {
  words: ComponentProps<typeof checklist.Checklist>['words'];
}

const wordsIn: Record<Language, () => Promise<ChecklistWords>> = {
  ja: async () => (await import('../../utils/guide/checklist-ja')).checklistJa,
  en: async () => (await import('../../utils/guide/checklist-en')).checklistEn,
};

/** The checklist is far down in the popup: it is fetched at once, but nothing above waits for it. */
export function LateChecklist({ words, lang, status }: Props) {
  const [late, setLate] = useState<Late | 'failed' | null>(null);
  useEffect(() => {
    const fetched = Promise.all([import('./checklist'), wordsIn[lang]()]);
    return newest(
      fetched.then(([{ Checklist }, said]) => ({ Checklist, words: said })),
      setLate,
    );
  }, [lang]);
  if (late === 'failed') return <p class="panel-notice">{words.broken.detail}</p>;
  return late && <late.Checklist words={late.words} stored={words.stored} status={status} />;
}
