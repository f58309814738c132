import type { Profile, World } from './world.ts';

/** How long a call waits for its digits, in milliseconds. Invented stand-in: the real limit is not known. */
export const codeLifetime = 120_000;

/** A number that cannot be dialled fails this long after the press, in milliseconds (reports: "a few seconds"). */
export const refusalDelay = 1_000;

/** `keyed`: shown on the page, keyed into the phone. `typed`: heard or read on the phone, typed into the page. */
export interface Call {
  kind: 'voice' | 'sms';
  direction: 'keyed' | 'typed';
  number: string;
  /** Six ASCII digits; a new one for each call. */
  code: string;
  startedAt: number;
  outcome: 'open' | 'verified' | 'failed';
}

const isDiallable = (number: string) => /^\+81[1-9]\d{8,9}$/.test(number);

/** Six digits, all different from call to call for the first million calls; the first has a leading zero. */
export function nthCode(n: number): string {
  return String((48_213 + n * 271_829) % 1_000_000).padStart(6, '0');
}

/** Starts a call or a message to the stored number. An earlier open call of this profile fails: it was replaced. */
export function placeCall(world: World, profile: Profile, kind: Call['kind']): Call | null {
  const { recovery } = profile;
  if (recovery?.stage !== 'phone') return null;
  if (recovery.call?.outcome === 'open') recovery.call.outcome = 'failed';
  const keyed =
    kind === 'voice' && (world.generation === 'classic' || world.voiceDirection === 'screen-to-phone');
  const call: Call = {
    kind,
    direction: keyed ? 'keyed' : 'typed',
    number: world.account.phone,
    code: nthCode(world.calls.length),
    startedAt: world.now(),
    outcome: 'open',
  };
  world.calls.push(call);
  recovery.call = call;
  return call;
}

/** The state of a call at this moment; time alone can fail it. */
export function callOutcome(world: World, call: Call): Call['outcome'] {
  const patience = isDiallable(call.number) ? codeLifetime : refusalDelay;
  if (call.outcome === 'open' && world.now() - call.startedAt >= patience) call.outcome = 'failed';
  return call.outcome;
}

/** Settles an open call by the digits that came in; a late or wrong answer fails it. */
export function answerCall(world: World, call: Call, digits: string): 'accepted' | 'refused' {
  if (callOutcome(world, call) !== 'open') return 'refused';
  call.outcome = digits === call.code ? 'verified' : 'failed';
  return call.outcome === 'verified' ? 'accepted' : 'refused';
}

/** The person's telephone: what rings, what was heard, what was received. */
export class Handset {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  #arrived(call: Call): boolean {
    return isDiallable(call.number) && this.#world.failCalls === 'none';
  }

  get #voiceCall(): Call | null {
    return this.#world.calls.findLast((call) => call.kind === 'voice' && this.#arrived(call)) ?? null;
  }

  get ringing(): boolean {
    const call = this.#voiceCall;
    return call !== null && callOutcome(this.#world, call) === 'open';
  }

  /** The newest text message; null before the first. */
  get lastSms(): { text: string; code: string } | null {
    const sms = this.#world.calls.findLast((call) => call.kind === 'sms' && this.#arrived(call));
    return sms ? { text: `Your verification code is ${sms.code}.`, code: sms.code } : null;
  }

  /** What the newest call says; its `code` is null where the digits are to be keyed in instead. */
  get voice(): { text: string; code: string | null } | null {
    const call = this.#voiceCall;
    if (!call) return null;
    if (call.direction === 'keyed') return { text: 'Enter the six digits on your screen.', code: null };
    return { text: `Your code is ${call.code.split('').join(' ')}.`, code: call.code };
  }

  /** The keypad. `no-call`: none came or it is settled; `refused`: wrong, too late, or not asked for digits. */
  press(digits: string): 'accepted' | 'refused' | 'no-call' {
    const call = this.#voiceCall;
    if (!call || call.outcome === 'verified') return 'no-call';
    if (call.direction === 'typed') return 'refused';
    return answerCall(this.#world, call, digits);
  }
}
