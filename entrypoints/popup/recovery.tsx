import { browser } from 'wxt/browser';
import { RecoveryPanel } from '../../components/popup/recovery';
import type { PopupWords } from '../../utils/guide/popup-words';
import { stepCount, stepOf } from '../../utils/guide/steps';
import { end } from '../../utils/recovery/end';
import type { RecoverySession } from '../../utils/recovery/session';
import { storedNotice } from './stored-notice';
import type { SlotState } from './use-slot';

interface Props {
  words: PopupWords;
  lang: 'ja' | 'en';
  session: SlotState<RecoverySession>;
}

/** AWS documentation, "sign-in URLs": the console's address leads to the sign-in. */
const signIn = 'https://console.aws.amazon.com/';

export function Recovery({ words, lang, session }: Props) {
  const step = stepOf(session.value.page);
  return (
    <RecoveryPanel
      words={words.recovery}
      session={session.value}
      step={step === null ? null : words.recovery.active.step(step, stepCount)}
      started={timeIn(lang, session.value.startedAt)}
      locked={session.kind === 'newer'}
      notice={storedNotice(words.stored, 'session', session)}
      onEnd={(status) => {
        void session.change((now) => end(now, status, Date.now()));
      }}
      onOpenSignIn={() => {
        void browser.tabs.create({ url: signIn });
      }}
    />
  );
}

/** Null for no time and for one outside the calendar. */
function timeIn(lang: string, time: number | null): string | null {
  if (time === null || Number.isNaN(new Date(time).getTime())) return null;
  const form = { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(lang, form).format(time);
}
