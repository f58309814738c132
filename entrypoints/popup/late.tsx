import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BelowWords } from '../../utils/guide/below-words';
import type { BelowProps } from './below';
import { newest } from './newest';
import type { Language } from './words';

interface Late {
  Below: ComponentType<BelowProps>;
  below: BelowWords;
}

const wordsIn: Record<Language, () => Promise<BelowWords>> = {
  ja: async () => (await import('../../utils/guide/below-ja')).belowJa,
  en: async () => (await import('../../utils/guide/below-en')).belowEn,
};

/** What is far down in the popup is fetched at once, but nothing above waits for it. */
export function Late(props: Omit<BelowProps, 'below'>) {
  const { words, lang } = props;
  const [late, setLate] = useState<Late | 'failed' | null>(null);
  useEffect(() => {
    const fetched = Promise.all([import('./below'), wordsIn[lang]()]);
    return newest(
      fetched.then(([{ Below }, below]) => ({ Below, below })),
      setLate,
    );
  }, [lang]);
  if (late === 'failed') return <p class="panel-notice">{words.broken.detail}</p>;
  return late && <late.Below {...props} below={late.below} />;
}
