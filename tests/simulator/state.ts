import { settledRecovery } from './recovery.ts';
import { callOutcome, type Call } from './telephone.ts';
import { wordsOf, type Words } from './words/words.ts';
import type { Profile, World } from './world.ts';

/** Answer to a posted form: `show` names the view that comes next, `go` an address. */
export interface Answer {
  result: 'accepted' | 'refused';
  show?: string;
  go?: string;
}

/** All that page scripts know of the world. */
export interface PageState {
  words: Words;
  view: string;
  renderDelay: number;
  duringCall: World['duringCall'];
  stage: 'email' | 'phone' | 'done' | null;
  call: { kind: Call['kind']; code: string | null; outcome: Call['outcome'] } | null;
  rootEmail: string;
  maskedEmail: string;
  phone: string;
  lastDigits: string;
  mfaDevices: readonly string[];
  stepThreePath: string;
}

/** Where the steps start. The classic path is not known: this one is neutral and of our own making. */
export const recoveryPath = { classic: '/recovery-steps', 2026: '/noMfa' } as const;

/** Step 3 leads here: the finished recovery becomes a session, in its own browser profile only. */
export const stepThreePath = '/simulator/console';

/** The view of the sign-in document; with several MFA devices a method is chosen first. */
export function signInView(world: World, profile: Profile): string {
  return profile.step === 'mfa' && world.account.mfaDevices.length > 1 ? 'mfa-choice' : profile.step;
}

export function stateOf(world: World, profile: Profile): PageState {
  const { rootEmail, phone, mfaDevices } = world.account;
  const recovery = settledRecovery(world, profile);
  const call = recovery?.call;
  return {
    words: wordsOf[world.ui],
    view: signInView(world, profile),
    renderDelay: world.renderDelay,
    duringCall: world.duringCall,
    stage: recovery?.stage ?? null,
    call: call
      ? {
          kind: call.kind,
          code: call.direction === 'keyed' ? call.code : null,
          outcome: callOutcome(world, call),
        }
      : null,
    rootEmail,
    maskedEmail: rootEmail.replace(/^(.).*(.)@(.).*$/, '$1*****$2@$3*****'),
    phone,
    lastDigits: phone.slice(-4),
    mfaDevices,
    stepThreePath,
  };
}
