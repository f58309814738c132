import { Handset, type Call } from './telephone.ts';

export type SimulatorUi = 'classic-ja' | 'classic-en' | '2026-en' | 'ids-only';

export interface Account {
  rootEmail: string;
  /** Primary contact, exactly as stored; the phone step dials this string. */
  phone: string;
  /** Names of the registered MFA devices; the person of this story cannot read any of them. */
  mfaDevices: string[];
}

export interface Mail {
  from: string;
  subject: string;
  /** Text of its one link, and where it leads. */
  link: string;
  url: string;
  sentAt: number;
}

export interface Recovery {
  stage: 'email' | 'phone' | 'done';
  /** The mail link that it came back by; null before that. */
  token: string | null;
  /** The newest call or message; null before the first. */
  call: Call | null;
}

/** What AWS knows about one browser profile, told apart by its cookie. */
export interface Profile {
  id: string;
  step: 'identity' | 'captcha' | 'password' | 'mfa';
  recovery: Recovery | null;
  signedIn: boolean;
}

export interface MailToken {
  key: string;
  sentAt: number;
  state: 'fresh' | 'used';
}

export interface WorldOptions {
  ui?: SimulatorUi;
  phone?: string;
  /** Milliseconds; the default is the wall clock. `advance` is added to it either way. */
  clock?: () => number;
}

/**
 * Everything behind the simulated pages: the account, mails, calls and browser profiles. No HTTP in here. Times are
 * milliseconds. Tests set the public fields and read the lists.
 */
export class World {
  ui: SimulatorUi;
  /** `never-rings`: the page shows its code as ever, and the phone stays silent. */
  failCalls: 'none' | 'never-rings' = 'none';
  /** Direction of the code after "Voice call" in the 2026 UI; which one is true is not known. */
  voiceDirection: 'phone-to-page' | 'screen-to-phone' = 'phone-to-page';
  /** Whether the call button can be pressed again, for a new code, while a call is under way. */
  duringCall: 'button-disabled' | 'button-stays' = 'button-disabled';
  captcha: 'shown' | 'absent' = 'shown';
  /** `open`: the console lets every profile in, as on an everyday signed-in day. */
  consoleDoor: 'sign-in' | 'open' = 'sign-in';
  /** How long after load the client-rendered controls arrive, in milliseconds (at most 500). */
  renderDelay = 300;

  readonly account: Account;
  readonly mails: Mail[] = [];
  readonly calls: Call[] = [];
  readonly tokens = new Map<string, MailToken>();
  readonly phone: Handset;
  readonly #profiles = new Map<string, Profile>();
  readonly #clock: () => number;
  #advanced = 0;

  constructor(options: WorldOptions = {}) {
    this.ui = options.ui ?? 'classic-ja';
    this.account = {
      rootEmail: 'root@example.test',
      phone: options.phone ?? '+819012345678',
      mfaDevices: ['old-phone'],
    };
    this.#clock = options.clock ?? Date.now;
    this.phone = new Handset(this);
  }

  get generation(): 'classic' | '2026' {
    return this.ui === 'classic-ja' || this.ui === 'classic-en' ? 'classic' : '2026';
  }

  now(): number {
    return this.#clock() + this.#advanced;
  }

  /** Moves the world's clock forward, so that a test can let a code or a link grow old without waiting. */
  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
  }

  /** The profile with this id; a new one stands at the start of the sign-in. */
  profile(id: string): Profile {
    const known = this.#profiles.get(id);
    if (known) return known;
    const profile: Profile = { id, step: 'identity', recovery: null, signedIn: false };
    this.#profiles.set(id, profile);
    return profile;
  }
}
