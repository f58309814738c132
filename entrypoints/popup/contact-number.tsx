import { useEffect, useState } from 'preact/hooks';
import { PhoneCheckPanel } from '../../components/popup/phone-check';
import { contactNumberSlot } from '../../utils/contact-number/slot';
import type { PopupWords } from '../../utils/guide/popup-words';
import { copyText } from './copy-text';
import { storedNotice } from './stored-notice';
import { useJudgedText } from './use-judged-text';
import { usePhone } from './use-phone';
import { useSlot } from './use-slot';
import type { Language } from './words';

/** The check of the contact number, wired to the judge, to the storage and to the clipboard. */
export function ContactNumber({ words, lang }: { words: PopupWords; lang: Language }) {
  const slot = useSlot(contactNumberSlot);
  const [text, setText] = useState('');
  const [entered, setEntered] = useState(false);
  const [removed, setRemoved] = useState(false);
  const saved = slot.value.text;
  const fetched = usePhone(lang, entered || text !== '' || saved !== '');
  const phone = fetched === 'failed' ? null : fetched;
  const judgedText = useJudgedText(text, !entered, phone);

  const shown = text === '' || text === saved ? saved : judgedText;
  const waiting = text === '' ? words.phone.waiting : words.phone.goOn;

  useEffect(() => {
    if (phone && judgedText !== '' && judgedText !== saved && !phone.looksUnfinished(judgedText)) {
      void slot.change((now) => ({ ...now, text: judgedText }));
    }
    // Only what is typed here is saved: a change from elsewhere must not bring the old text back.
  }, [judgedText]);

  return (
    <PhoneCheckPanel
      words={words.phone}
      verdict={phone && shown !== '' ? { ...phone, judgement: phone.judgeNumber(shown) } : null}
      judged={text === '' ? null : shown}
      text={text}
      saved={saved}
      waiting={fetched === 'failed' ? words.phone.judgeFailed : waiting}
      done={removed ? words.phone.removed : null}
      notice={storedNotice(words.stored, 'contactNumber', slot)}
      onType={(typed) => {
        setText(typed);
        setRemoved(false);
      }}
      onEnter={() => {
        setEntered(true);
      }}
      onLeave={() => {
        setEntered(false);
      }}
      onRemove={() => {
        setText('');
        void slot.clear().then(setRemoved);
      }}
      onCopy={copyText}
    />
  );
}
