import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { SupportPanel } from '../../components/popup/support';
import type { BelowWords } from '../../utils/guide/below-words';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { Language } from './words';

interface Props {
  words: PopupWords;
  below: BelowWords;
  lang: Language;
}

/** The support companion; its words, the holidays and the letter are fetched when somebody unfolds it. */
export function Support({ words, below, lang }: Props) {
  const [companion, setCompanion] = useState<{ Companion: ComponentType<Props> } | 'failed' | null>(null);
  const fetchCompanion = (): void => {
    import('./companion').then(setCompanion, () => {
      setCompanion('failed');
    });
  };
  return (
    <SupportPanel
      words={below.support}
      notice={companion === 'failed' ? words.broken.detail : null}
      onOpen={fetchCompanion}
    >
      {companion && companion !== 'failed' && <companion.Companion words={words} below={below} lang={lang} />}
    </SupportPanel>
  );
}
