import type { PageId, Sighting } from '../pages/page';
import { recoveryPages } from '../recovery/advance';
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

/** Everything that the guide depends on, as plain data. */
export interface GuideInput {
  sighting: Extract<Sighting, { kind: 'page' | 'unknown' }>;
  recovery: Pick<RecoveryView, 'status' | 'page' | 'opens'>;
  /** Six digits that stand on the page, or null. */
  code: string | null;
  /** A call was asked for in this document. */
  called: boolean;
  /** What the person last said about this page: null where they said nothing. */
  wish: 'open' | 'folded' | null;
  device: Device;
  lang: 'ja' | 'en';
  words: GuideWords;
  pages: Partial<SignInPageWords & ConsolePageWords & SupportPageWords>;
}

/** What to say on this page. */
export function guideFor(input: GuideInput): GuideView {
  const { sighting, recovery, words } = input;
  const page = sighting.kind === 'page' ? sighting.page : 'unknown';
  const step = stepOf(page === 'unknown' ? recovery.page : page);
  const isUnderWay = recovery.status === 'active';
  const opensItself = isRecoveryPage(page) || recovery.opens;
  const said = page === 'unknown' ? words.unknown : (input.pages[page] ?? words.unknown);
  return {
    page,
    offers: [],
    lang: input.lang,
    open: input.wish === null ? opensItself : input.wish === 'open',
    counter: step !== null && page !== 'unknown' ? words.counter(step, stepCount) : null,
    ...said(situation(input)),
    outline:
      page === 'unknown'
        ? words.outline.map((text, index) => ({ text, isCurrent: isUnderWay && index + 1 === step }))
        : [],
    code:
      input.code === null
        ? null
        : { digits: input.code, instruction: words.code.instruction, spoken: words.code.spoken(input.code) },
    deviceWarning: warnsOfDevice(page, isUnderWay)
      ? words.deviceWarning[page === 'email-verification' ? 'mail' : 'recovery'](words.device(input.device))
      : null,
    chrome: words.chrome,
    canStop: isUnderWay,
  };
}

function situation({ sighting, called, words }: GuideInput): Situation {
  const known = sighting.kind === 'page' ? sighting : null;
  return {
    button: known?.targetLabel ? words.quote(known.targetLabel) : words.framed,
    iam: known?.iam ?? false,
    is2026: known?.generation === '2026',
    called,
    pressable: known?.target != null,
  };
}

/** Also where a screen between two steps is not recognised: that is when people change the device. */
function warnsOfDevice(page: PageId | 'unknown', isUnderWay: boolean): boolean {
  return isRecoveryPage(page) || (page === 'unknown' && isUnderWay);
}

function isRecoveryPage(page: PageId | 'unknown'): boolean {
  return page !== 'unknown' && recoveryPages.includes(page);
}
