import type { HostRole } from '../hosts';

/** A line that is read at a glance and the sentence that explains it. */
export interface Said {
  title: string;
  detail: string;
}

/** The words that the popup opens with; those of its later parts are in access-words.ts, below-words.ts and phone-words.ts. */
export interface PopupWords {
  product: string;
  unofficial: string;
  trust: {
    heading: string;
    pending: Said;
    genuine: Record<Exclude<HostRole, 'other'>, Said>;
    other: Record<'host' | 'altered' | 'imitation' | 'no-host', Said>;
    /** AWS's own page, or a script in it, keeps the guide from being seen. */
    hidden: string;
    /** A genuine sign-in page that was open before the extension came, or one where the script could not start. */
    silent: string;
  };
  recovery: {
    heading: string;
    idle: Said;
    active: {
      /** Where the step is not known. */
      title: string;
      /** `step` counts from 1. */
      step: (step: number, of: number) => string;
      started: (time: string) => string;
    };
    finished: Said;
    abandoned: Said;
    openSignIn: string;
    finish: string;
    abandon: string;
  };
  phone: {
    heading: string;
    label: string;
    privacy: string;
    waiting: string;
    goOn: string;
    judgeFailed: string;
    saved: string;
    endingIn: (digits: string) => string;
    show: string;
    remove: string;
    removed: string;
    beyondForm: string;
    typed: string;
    toRegister: string;
    surplus: string;
    copy: string;
    copied: string;
    copyFailed: string;
  };
  stored: {
    damaged: Record<'session' | 'contactNumber' | 'checklist' | 'reminder', string>;
    newer: string;
    unreachable: string;
    full: string;
    notSaved: string;
  };
  broken: Said;
}
