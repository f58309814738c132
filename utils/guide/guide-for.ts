import type { Generation, PageId } from '../pages/page';
import { isRecoveryPage } from '../recovery/advance';
import type { Device } from '../recovery/device';
import type { RecoveryView } from '../recovery/view';
import type {
  ConsolePageWords,
  GuideWords,
  SignInPageWords,
  Situation,
  SupportPageWords,
} from './guide-words';
import { stepCount, stepOf } from './steps';
import type { GuideView } from './view';

/** What a page has to say something about. */
export interface GuidedPage {
  kind: 'page';
  page: PageId;
  generation: Generation;
  iam: boolean;
  /** The control in the frame can be pressed. */
  pressable: boolean;
  /** Its words as the page shows them. */
  label: string | null;
}

/** What there is to say, before it is put into words: plain data that can be sent as a message. */
export interface GuideFacts {
  sighting: GuidedPage | { kind: 'unknown'; iam: boolean };
  recovery: Pick<RecoveryView, 'status' | 'page' | 'opens'>;
  /** A call was asked for in this document. */
  called: boolean;
}

/** Everything that the guide depends on. */
export interface GuideInput extends GuideFacts {
  device: Device;
  /** What AWS calls the control in the frame in the other language, where that is on record. */
  otherLabel: string | null;
  /** Whom an IAM user asks; null: nobody in particular is named. */
  supportContact: string | null;
  lang: 'ja' | 'en';
  words: GuideWords;
  pages: SignInPageWords & ConsolePageWords & SupportPageWords;
}

/** What to say on this page. */
export function guideFor(input: GuideInput): GuideView {
  const { sighting, recovery, words } = input;
  const page = sighting.kind === 'page' ? sighting.page : 'unknown';
  const step = stepOf(page === 'unknown' ? recovery.page : page);
  const isUnderWay = recovery.status === 'active';
  const opensItself = isRecoveryPage(page) || recovery.opens;
  const said = page === 'unknown' ? words.unknown : input.pages[page];
  return {
    page,
    offers: [],
    lang: input.lang,
    open: opensItself,
    // An IAM user has no recovery whose steps could be counted.
    counter: step !== null && page !== 'unknown' && !sighting.iam ? words.counter(step, stepCount) : null,
    ...said(situation(input)),
    outline:
      page === 'unknown' && !sighting.iam
        ? words.outline.map((text, index) => ({ text, isCurrent: isUnderWay && index + 1 === step }))
        : [],
    deviceWarning: warnsOfDevice(page, isUnderWay)
      ? words.deviceWarning[page === 'email-verification' ? 'mail' : 'recovery'](words.device(input.device))
      : null,
    chrome: words.chrome,
    canStop: isUnderWay,
  };
}

function situation({ sighting, called, otherLabel, supportContact, words }: GuideInput): Situation {
  const known = sighting.kind === 'page' ? sighting : null;
  return {
    button: known?.label ? words.quote(known.label, otherLabel) : words.framed,
    admin: supportContact ?? words.admin,
    iam: sighting.iam,
    is2026: known?.generation === '2026',
    called,
    pressable: known?.pressable ?? false,
  };
}

/** Also where a screen between two steps is not recognised: that is when people change the device. */
function warnsOfDevice(page: PageId | 'unknown', isUnderWay: boolean): boolean {
  return isRecoveryPage(page) || (page === 'unknown' && isUnderWay);
}
