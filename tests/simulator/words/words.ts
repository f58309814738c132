import type { SimulatorUi } from '../world.ts';
import { classicEn } from './classic-en.ts';
import { classicJa } from './classic-ja.ts';
import { idsOnly } from './ids-only.ts';
import { next2026En } from './2026-en.ts';

/**
 * All text of one UI. Headings, buttons, links and field names that AWS is known to use are exact; every other
 * sentence was written for the simulator and is evidence of nothing.
 */
export interface Words {
  lang: string;
  identity: {
    heading: string;
    rootUser: string;
    iamUser: string;
    email: string;
    next: string;
    unknownEmail: string;
  };
  captcha: { heading: string; field: string; submit: string; wrong: string };
  password: { heading: string; intro: string; field: string; submit: string; forgot: string; wrong: string };
  reset: {
    heading: string;
    guess: string;
    submit: string;
    sent: string;
    newPassword: string;
    confirm: string;
    save: string;
    saved: string;
  };
  mfa: {
    heading: string;
    text: string;
    field: string;
    placeholder: string;
    submit: string;
    wrong: string;
    chooser: string;
    authenticator: string;
    next: string;
    another: string;
    troubleshoot: string;
  };
  troubleshoot: {
    heading: string;
    resync: string;
    code1: string;
    code2: string;
    resyncSubmit: string;
    /** Heading of the part in the classic UI, an option in the 2026 UI. */
    alternative: string;
    alternativeText: string;
    /** The button that goes on to the recovery steps. */
    submit: string;
  };
  /** Heading of the page with the recovery steps. */
  recovery: string;
  email: { heading: string; text: string; send: string; sent: string; resend: string; done: string };
  phone: {
    heading: string;
    text: string;
    /** Classic: the one button. */
    call: string;
    /** 2026: the two buttons. */
    sms: string;
    voice: string;
    keyIn: string;
    field: string;
    submit: string;
  };
  failed: { text: string; support: string };
  complete: { heading: string; text: string; submit: string };
  dead: { heading: string; text: string };
  credentials: {
    heading: string;
    mfa: string;
    assign: string;
    remove: string;
    resync: string;
    none: string;
    deviceName: string;
    authenticator: string;
    next: string;
    secret: string;
    code1: string;
    code2: string;
    add: string;
    accessKeys: string;
    createAccessKey: string;
  };
  account: {
    heading: string;
    contact: string;
    name: string;
    address: string;
    phone: string;
    edit: string;
    update: string;
    alternate: string;
    billing: string;
    operations: string;
    security: string;
    close: string;
  };
  mail: { subject: string };
}

export const wordsOf: Readonly<Record<SimulatorUi, Words>> = {
  'classic-ja': classicJa,
  'classic-en': classicEn,
  '2026-en': next2026En,
  'ids-only': idsOnly,
};
