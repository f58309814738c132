import { browser } from 'wxt/browser';
import { TabTrustPanel } from '../../components/popup/tab-trust';
import { underPolicy } from '../../utils/policy';
import { sessionSlot } from '../../utils/recovery/session-schema';
import { spokenLanguage } from '../../utils/settings';
import { settingsSlot } from '../../utils/settings-schema';
import { Access } from './access';
import { ContactNumber } from './contact-number';
import { Late } from './late';
import { Recovery } from './recovery';
import { useDocument } from './use-document';
import { useGuideState } from './use-guide-state';
import { usePolicy } from './use-policy';
import { useSlot } from './use-slot';
import { useTabTrust } from './use-tab-trust';
import { usePopupWords } from './words';
import './popup.css';

/** The whole popup. Reads the storage itself: it opens without the background worker. */
export function Popup() {
  const settings = useSlot(settingsSlot);
  const session = useSlot(sessionSlot);
  const tab = useTabTrust();
  const guide = useGuideState();
  const policy = usePolicy();
  const lang = spokenLanguage(underPolicy(settings.value, policy), browser.i18n.getUILanguage());
  const words = usePopupWords(lang);

  useDocument(lang, words.product, settings.value.textSize);

  return (
    <div class="popup">
      <h1 class="popup-title">
        <img src="/icon/icon.svg" width="24" height="24" alt="" />
        {words.product}
      </h1>
      {import.meta.env.FIREFOX && <Access lang={lang} />}
      <TabTrustPanel words={words.trust} tab={tab} guide={guide} />
      <Recovery words={words} lang={lang} session={session} />
      <ContactNumber words={words} lang={lang} />
      <Late words={words} lang={lang} status={session.value.status} />
      <p class="popup-footer">{words.unofficial}</p>
    </div>
  );
}
