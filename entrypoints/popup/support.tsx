import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { SupportPanel } from '../../components/popup/support';
import type { PopupWords } from '../../utils/guide/popup-words';
import type { Language } from './words';

interface Props {
  words: PopupWords;
  lang: Language;
}

/** The support companion; its words, the holidays and the letter are fetched when somebody unfolds it. */
export function Support({ words, lang }: Props) {
  const [companion, setCompanion] = useState<{ Companion: ComponentType<Props> } | 'failed' | null>(null);
  const fetchCompanion = (): void => {
    import('./companion').then(setCompanion, () => {
      setCompanion('failed');
    });
  };
  return (
    <SupportPanel
      words={words.support}
      notice={companion === 'failed' ? words.broken.detail : null}
      onOpen={fetchCompanion}
    >
      {companion && companion !== 'failed' && <companion.Companion words={words} lang={lang} />}
    </SupportPanel>
  );
}
