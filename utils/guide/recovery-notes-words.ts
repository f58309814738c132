import type { Device } from '../recovery/device';

/** What there is to say about the recovery as a whole, beside the page's own steps. */
export interface RecoveryNotesWords {
  underWay: string;
  /** The five steps, each as what one does there. */
  steps: readonly [string, string, string, string, string];
  /** `step`: what the other tab or device is at; null where it is not known. */
  otherTab: { opened: (step: string | null) => string; moved: (step: string | null) => string };
  otherDevice: {
    text: (device: Device, step: string | null) => string;
    advice: string;
    here: string;
  };
  /** On a phone, before the mail is opened. */
  place: {
    title: string;
    ask: string;
    here: string;
    elsewhere: string;
    chosenElsewhere: string;
    afterAll: string;
  };
  goThere: string;
  takeOver: string;
  leftForLong: { text: (step: string | null) => string; goOn: string; stop: string };
  unsaved: Record<'full' | 'unreachable' | 'newer', string> & { title: string };
}
