import { createHash } from 'node:crypto';
import { answerCall, callOutcome } from './telephone.ts';
import type { Profile, Recovery, World } from './world.ts';
import { wordsOf } from './words/words.ts';

/** How long a mail link works, in milliseconds. Invented stand-in: the real limit is not known. */
export const linkLifetime = 3_600_000;

/** Looks like a credential and is none; the same in every run. */
const credential = (seed: string) => createHash('sha256').update(seed).digest('base64url');

/** Leaves the MFA prompt for the recovery steps. The 2026 UI sends its mail at once. */
export function beginRecovery(world: World, profile: Profile): 'accepted' | 'refused' {
  if (profile.step !== 'mfa') return 'refused';
  profile.recovery = { stage: 'email', token: null, call: null };
  if (world.generation === '2026') sendMail(world);
  return 'accepted';
}

/** Sends the mail with a fresh link; earlier links go on working. */
export function sendMail(world: World): void {
  const seed = `${world.mails.length}`;
  const token = credential(`token ${seed}`);
  const key = credential(`key ${seed}`);
  world.tokens.set(token, { key, sentAt: world.now(), state: 'fresh' });
  world.mails.push({
    from: 'recover-mfa-no-reply@verify.signin.aws',
    subject: wordsOf[world.ui].mail.subject,
    link: 'Verify your email address',
    url: `https://signin.aws.amazon.com/noMfa?action=verifyEmail&token=${token}&key=${key}`,
    sentAt: world.now(),
  });
}

/** Opens the link of a mail in a profile. `dead`: wrong, too old, or its recovery was finished already. */
export function openMailLink(world: World, profile: Profile, token: string, key: string): 'opened' | 'dead' {
  const recovery = settledRecovery(world, profile);
  if (recovery?.stage === 'done' && recovery.token === token && !profile.signedIn) return 'opened';
  const known = world.tokens.get(token);
  if (known?.key !== key || known.state === 'used') return 'dead';
  if (world.now() - known.sentAt >= linkLifetime) return 'dead';
  if (recovery?.call?.outcome === 'open') recovery.call.outcome = 'failed';
  profile.recovery = { stage: 'phone', token, call: null };
  return 'opened';
}

/** The recovery of a profile after its call had its effect: a verified call finishes it and uses up the link. */
export function settledRecovery(world: World, profile: Profile): Recovery | null {
  const { recovery } = profile;
  if (recovery?.stage !== 'phone' || !recovery.call) return recovery;
  if (callOutcome(world, recovery.call) !== 'verified') return recovery;
  recovery.stage = 'done';
  const token = world.tokens.get(recovery.token ?? '');
  if (token) token.state = 'used';
  return recovery;
}

/** The code that was heard or read, typed into the page. */
export function typeCode(world: World, profile: Profile, digits: string): 'accepted' | 'refused' {
  const call = profile.recovery?.call;
  if (call?.direction !== 'typed') return 'refused';
  return answerCall(world, call, digits.trim());
}

/** Step 3: lets the profile that finished the recovery into the console, and nobody else. */
export function takeSession(world: World, profile: Profile): 'accepted' | 'refused' {
  if (settledRecovery(world, profile)?.stage !== 'done') return 'refused';
  profile.signedIn = true;
  return 'accepted';
}
