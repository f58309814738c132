import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options';
import { diagnostics } from '../../utils/diagnostics';
import { optionsEn } from '../../utils/guide/options-en';
import { optionsJa } from '../../utils/guide/options-ja';
import type { OptionsWords } from '../../utils/guide/options-words';
import { storedDataEn } from '../../utils/guide/stored-data-en';
import { storedDataJa } from '../../utils/guide/stored-data-ja';
import { underPolicy } from '../../utils/policy';
import { sessionSlot } from '../../utils/recovery/session-schema';
import { spokenLanguage } from '../../utils/settings';
import { settingsSlot } from '../../utils/settings-schema';
import { copyText } from '../popup/copy-text';
import { useDocument } from '../popup/use-document';
import { usePolicy } from '../popup/use-policy';
import { useSlot, type SlotState } from '../popup/use-slot';
import { StoredData } from './stored-data';

/** The options, wired to the storage, the policy and the clipboard. */
export function Options() {
  const settings = useSlot(settingsSlot);
  const session = useSlot(sessionSlot);
  const policy = usePolicy();
  const [saved, setSaved] = useState(false);
  const browserLanguage = browser.i18n.getUILanguage();
  const lang = spokenLanguage(underPolicy(settings.value, policy), browserLanguage);
  const words = lang === 'ja' ? optionsJa : optionsEn;
  useDocument(lang, words.title, settings.value.textSize);

  return (
    <OptionsPage
      words={words}
      settings={settings.value}
      policy={policy}
      locked={settings.kind === 'newer'}
      notice={noticeOf(words.stored, settings)}
      done={saved ? words.saved : ''}
      diagnostics={diagnostics({
        version: browser.runtime.getManifest().version,
        browser: navigator.userAgent,
        browserLanguage,
        settings,
        session,
        policy,
      })}
      onChange={(changes) => {
        setSaved(false);
        void settings.change((now) => ({ ...now, ...changes })).then(setSaved);
      }}
      onCopy={copyText}
    >
      <StoredData words={lang === 'ja' ? storedDataJa : storedDataEn} />
    </OptionsPage>
  );
}

function noticeOf(
  words: OptionsWords['stored'],
  { kind, refusal }: Pick<SlotState<unknown>, 'kind' | 'refusal'>,
): string | null {
  if (refusal !== null) return words[refusal];
  if (kind === 'repaired') return words.damaged;
  return kind === 'newer' || kind === 'unreachable' ? words[kind] : null;
}
