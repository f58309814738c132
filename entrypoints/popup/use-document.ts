import { useEffect } from 'preact/hooks';
import type { Settings } from '../../utils/settings';
import type { Language } from './words';

/** Tells the document its language, its title and the size of its texts. */
export function useDocument(lang: Language, title: string, textSize: Settings['textSize']): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = lang;
    documentElement.dataset.textSize = textSize;
    document.title = title;
  }, [lang, title, textSize]);
}
