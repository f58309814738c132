import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome';
import { welcomeEn } from '../../utils/guide/welcome-en';
import { welcomeJa } from '../../utils/guide/welcome-ja';
import { underPolicy } from '../../utils/policy';
import { spokenLanguage } from '../../utils/settings';
import { settingsSlot } from '../../utils/settings-schema';
import { useDocument } from '../popup/use-document';
import { usePolicy } from '../popup/use-policy';
import { useSlot } from '../popup/use-slot';

/** A page of ours in a tab of its own. */
const open = (path: string) => () => {
  void browser.tabs.create({ url: `/${path}` });
};

/** The welcome page, wired to the settings and to our other pages. */
export function Welcome() {
  const settings = useSlot(settingsSlot);
  const policy = usePolicy();
  const lang = spokenLanguage(underPolicy(settings.value, policy), browser.i18n.getUILanguage());
  const words = lang === 'ja' ? welcomeJa : welcomeEn;
  useDocument(lang, words.title, settings.value.textSize);
  return (
    <WelcomePage
      words={words}
      onCheck={open('popup.html')}
      onRehearse={open('rehearsal.html')}
      onOptions={() => {
        void browser.runtime.openOptionsPage();
      }}
    />
  );
}
