import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AccessPanel } from '../../components/popup/access';
import type { PopupWords } from '../../utils/guide/popup-words';
import { consoleMatches, signInMatches, supportMatches } from '../../utils/hosts';

const pages = { origins: [...signInMatches, ...consoleMatches, ...supportMatches] };

/** Firefox lets people take an extension's hosts away one by one; then no guide appears, and only this can say why. */
export function Access({ words }: { words: PopupWords['access'] }) {
  const [isMissing, setMissing] = useState(false);
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  useEffect(() => {
    browser.permissions.contains(pages).then(
      (isGranted) => {
        setMissing(!isGranted);
      },
      () => undefined,
    );
  }, []);
  if (!isMissing) return null;
  return (
    <AccessPanel
      words={words}
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
