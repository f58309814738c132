import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChecklistWords } from '../../utils/guide/checklist-words';
import type { BelowProps } from './below';
import { newest } from './newest';
import type { Language } from './words';

interface Late {
  Below: ComponentType<BelowProps>;
  checklist: ChecklistWords;
}

const wordsIn: Record<Language, () => Promise<ChecklistWords>> = {
  ja: async () => (await import('../../utils/guide/checklist-ja')).checklistJa,
  en: async () => (await import('../../utils/guide/checklist-en')).checklistEn,
};

/** What is far down in the popup is fetched at once, but nothing above waits for it. */
export function Late(props: Omit<BelowProps, 'checklist'>) {
  const { words, lang } = props;
  const [late, setLate] = useState<Late | 'failed' | null>(null);
  useEffect(() => {
    const fetched = Promise.all([import('./below'), wordsIn[lang]()]);
    return newest(
      fetched.then(([{ Below }, checklist]) => ({ Below, checklist })),
      setLate,
    );
  }, [lang]);
  if (late === 'failed') return <p class="panel-notice">{words.broken.detail}</p>;
  return late && <late.Below {...props} checklist={late.checklist} />;
}
