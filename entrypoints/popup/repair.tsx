import { useEffect, useState } from 'preact/hooks';
import { RepairPanel } from '../../components/popup/repair';
import type { BelowWords } from '../../utils/guide/below-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { RepairSection } from '../../utils/guide/repair-words';
import { copyText } from './copy-text';
import { newest } from './newest';
import type { Language } from './words';

const sectionsIn: Record<Language, () => Promise<readonly RepairSection[]>> = {
  ja: async () => (await import('../../utils/guide/repair-ja')).repairJa,
  en: async () => (await import('../../utils/guide/repair-en')).repairEn,
};

interface Props {
  words: PopupWords;
  below: BelowWords;
  lang: Language;
}

/** The repair guide; what it says in detail is fetched when somebody unfolds it. */
export function Repair({ words, below, lang }: Props) {
  const [opened, setOpened] = useState(false);
  const [sections, setSections] = useState<readonly RepairSection[] | 'failed'>([]);
  useEffect(() => {
    if (!opened) return undefined;
    return newest(sectionsIn[lang](), setSections);
  }, [opened, lang]);
  const failed = sections === 'failed';
  return (
    <RepairPanel
      words={below.repair}
      copyWords={words.phone}
      sections={failed ? [] : sections}
      notice={failed ? words.broken.detail : null}
      onOpen={() => {
        setOpened(true);
      }}
      onCopy={copyText}
    />
  );
}
