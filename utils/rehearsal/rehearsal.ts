/** Which way the code goes: AWS's older screens show it to be keyed into the phone, newer ones send it by phone. */
export type Direction = 'to-phone' | 'to-page';

/** Which device rings: a second one, or the very one that shows the page. */
export type Handset = 'another' | 'this';

export interface Plan {
  direction: Direction;
  handset: Handset;
  /** Six digits. */
  code: string;
}

/** The screens of a recovery in the order in which they are met; `mailbox` and the two ends are not AWS's. */
export const scenes = [
  'start',
  'identity',
  'password',
  'prompt',
  'troubleshoot',
  'email',
  'mailbox',
  'phone',
  'calling',
  'failed',
  'complete',
  'credentials',
  'summary',
] as const;
export type Scene = (typeof scenes)[number];

/** What the voice is saying. After the last line of a call it is over. */
export type Line = 'hello' | 'ask' | 'refused' | 'accepted' | 'tooLate' | 'tell' | 'repeat' | 'goodbye';

export type Call =
  | { at: 'ringing' }
  /** `inFront`: on a phone that also shows the page, the call lies over it. `heard`: the line is over. */
  | { at: 'talking'; line: Line; heard: boolean; inFront: boolean }
  | { at: 'message' };

/** What can be practised beside the plain way. */
export const lessons = ['right', 'wrong', 'late', 'covered', 'to-phone', 'to-page'] as const;
export type Lesson = (typeof lessons)[number];

export interface Rehearsal {
  plan: Plan;
  scene: Scene;
  call: Call | null;
  /** Digits keyed into the phone so far. */
  typed: string;
  /** The page refused the last code that was typed into it. */
  refusedOnPage: boolean;
  learned: readonly Lesson[];
}

export type Act =
  | { kind: 'start'; plan: Plan }
  /** The control that leads on from the drawn page or mail. */
  | { kind: 'next' }
  /** The page is asked to call, or to send a message; every call has a code of its own. */
  | { kind: 'ask-for-call'; by: 'voice' | 'sms'; code: string }
  | { kind: 'answer' }
  | { kind: 'hang-up' }
  | { kind: 'line-over' }
  | { kind: 'key'; digit: string }
  /** Nobody keys anything in, or the phone rings out: the call ends without a code. */
  | { kind: 'let-it-pass' }
  /** On one device: to the page and back to the call. */
  | { kind: 'switch'; to: 'page' | 'call' }
  | { kind: 'submit'; code: string }
  | { kind: 'again' };

const length = 6;
const emptyPlan: Plan = { direction: 'to-phone', handset: 'another', code: '000000' };

export const atStart: Rehearsal = {
  plan: emptyPlan,
  scene: 'start',
  call: null,
  typed: '',
  refusedOnPage: false,
  learned: [],
};

/** Screens that lead on by one press, and where to. */
const leadsTo: Partial<Record<Scene, Scene>> = {
  identity: 'password',
  password: 'prompt',
  prompt: 'troubleshoot',
  troubleshoot: 'email',
  email: 'mailbox',
  mailbox: 'phone',
  complete: 'credentials',
  credentials: 'summary',
};

const nextLine: Record<Line, Line | null> = {
  hello: 'ask',
  ask: null,
  refused: 'ask',
  accepted: null,
  tooLate: null,
  tell: 'repeat',
  repeat: 'goodbye',
  goodbye: null,
};

/** What comes of an act; the same object where it does nothing. */
export function perform(now: Rehearsal, act: Act): Rehearsal {
  switch (act.kind) {
    case 'start':
      return { ...atStart, plan: act.plan, scene: 'identity', learned: now.learned };
    case 'again':
      return { ...atStart, learned: now.learned };
    case 'next': {
      const next = leadsTo[now.scene];
      if (!next) return now;
      return next === 'summary'
        ? learn({ ...now, scene: next }, now.plan.direction)
        : { ...now, scene: next };
    }
    case 'ask-for-call':
      return askForCall(now, act);
    case 'submit':
      return submit(now, act.code);
    case 'let-it-pass':
      return now.scene === 'calling' ? letItPass(now) : now;
    case 'answer':
    case 'hang-up':
    case 'line-over':
    case 'key':
    case 'switch':
      return now.call ? performOnPhone(now, now.call, act) : now;
  }
}

function askForCall(now: Rehearsal, { by, code }: { by: 'voice' | 'sms'; code: string }): Rehearsal {
  if (now.scene !== 'phone' && now.scene !== 'failed') return now;
  const bySms = by === 'sms' && now.plan.direction === 'to-page';
  const call: Call = bySms ? { at: 'message' } : { at: 'ringing' };
  return { ...now, plan: { ...now.plan, code }, scene: 'calling', call, typed: '', refusedOnPage: false };
}

function performOnPhone(
  now: Rehearsal,
  call: Call,
  act: Extract<Act, { kind: 'answer' | 'hang-up' | 'line-over' | 'key' | 'switch' }>,
): Rehearsal {
  const { direction, handset } = now.plan;
  switch (act.kind) {
    case 'answer': {
      if (call.at !== 'ringing') return now;
      const line = direction === 'to-phone' ? 'hello' : 'tell';
      return { ...now, call: { at: 'talking', line, heard: false, inFront: handset === 'this' } };
    }
    case 'hang-up':
      if (call.at === 'message') return now;
      return direction === 'to-page' && call.at === 'talking' ? { ...now, call: null } : fail(now);
    case 'line-over':
      return call.at === 'talking' && !call.heard ? lineOver(now, call) : now;
    case 'key':
      return call.at === 'talking' ? key(now, call, act.digit) : now;
    case 'switch': {
      if (call.at !== 'talking' || handset !== 'this') return now;
      const next = { ...now, call: { ...call, inFront: act.to === 'call' } };
      return act.to === 'page' ? learn(next, 'covered') : next;
    }
  }
}

function lineOver(now: Rehearsal, call: Extract<Call, { at: 'talking' }>): Rehearsal {
  if (call.line === 'accepted') return { ...now, call: null, scene: 'complete' };
  if (call.line === 'tooLate') return fail(now);
  if (call.line === 'goodbye') return { ...now, call: null };
  const next = nextLine[call.line];
  return { ...now, call: next ? { ...call, line: next } : { ...call, heard: true } };
}

function key(now: Rehearsal, call: Extract<Call, { at: 'talking' }>, digit: string): Rehearsal {
  const listens = call.line === 'hello' || call.line === 'ask' || call.line === 'refused';
  if (!listens || !/^\d$/.test(digit)) return now;
  const typed = now.typed + digit;
  if (typed.length < length) return { ...now, typed };
  const right = typed === now.plan.code;
  const line = right ? 'accepted' : 'refused';
  return learn({ ...now, typed: '', call: { ...call, line, heard: false } }, right ? 'right' : 'wrong');
}

/** Who is on the line hears that it is over. */
function letItPass(now: Rehearsal): Rehearsal {
  const { call, plan } = now;
  if (call?.at !== 'talking' || plan.direction !== 'to-phone') return fail(now);
  if (call.line === 'accepted' || call.line === 'tooLate') return now;
  return { ...now, typed: '', call: { ...call, line: 'tooLate', heard: false } };
}

/** Too late is a lesson; the way back is to ask for another call. */
function fail(now: Rehearsal): Rehearsal {
  return learn({ ...now, call: null, typed: '', scene: 'failed' }, 'late');
}

function submit(now: Rehearsal, code: string): Rehearsal {
  if (now.scene !== 'calling' || now.plan.direction !== 'to-page') return now;
  return code === now.plan.code
    ? learn({ ...now, call: null, scene: 'complete', refusedOnPage: false }, 'right')
    : learn({ ...now, refusedOnPage: true }, 'wrong');
}

function learn(now: Rehearsal, lesson: Lesson): Rehearsal {
  return now.learned.includes(lesson) ? now : { ...now, learned: [...now.learned, lesson] };
}
