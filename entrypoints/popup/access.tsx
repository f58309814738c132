import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AccessPanel } from '../../components/popup/access';
import type { AccessWords } from '../../utils/guide/access-words';
import { consoleMatches, signInMatches, supportMatches } from '../../utils/hosts';
import { newest } from './newest';
import type { Language } from './words';

const pages = { origins: [...signInMatches, ...consoleMatches, ...supportMatches] };

const wordsIn: Record<Language, () => Promise<AccessWords>> = {
  ja: async () => (await import('../../utils/guide/access-ja')).accessJa,
  en: async () => (await import('../../utils/guide/access-en')).accessEn,
};

interface Shown {
  Panel: typeof AccessPanel;
  words: AccessWords;
}

/**
 * Firefox lets people take an extension's hosts away one by one; then no guide appears, and only this can say why. What
 * says it is fetched when it is so.
 */
export function Access({ lang }: { lang: Language }) {
  const [isMissing, setMissing] = useState(false);
  const [shown, setShown] = useState<Shown | 'failed' | null>(null);
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  useEffect(() => {
    browser.permissions.contains(pages).then(
      (isGranted) => {
        setMissing(!isGranted);
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!isMissing) return undefined;
    const fetched = Promise.all([import('../../components/popup/access'), wordsIn[lang]()]);
    return newest(
      fetched.then(([{ AccessPanel: Panel }, words]) => ({ Panel, words })),
      setShown,
    );
  }, [isMissing, lang]);
  // What cannot be fetched here cannot be fetched in `Late` either, and that says so.
  if (shown === null || shown === 'failed') return null;
  return (
    <shown.Panel
      words={shown.words}
      answer={answer}
      onGrant={() => {
        browser.permissions.request(pages).then(
          (isGranted) => {
            setAnswer(isGranted ? 'granted' : 'refused');
          },
          () => {
            setAnswer('refused');
          },
        );
      }}
    />
  );
}
