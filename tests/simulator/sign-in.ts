import type { Profile, World } from './world.ts';

/** The characters of the captcha picture. */
export const captchaAnswer = 'navi7';
/** What the MFA device would show; everything else is refused. */
export const mfaCode = '424242';

type Verdict = 'accepted' | 'refused';

/** Puts a profile back at the first step of the sign-in; a session that is open stays open. */
export function startOver(profile: Profile): void {
  profile.step = 'identity';
}

export function giveEmail(world: World, profile: Profile, email: string): Verdict {
  if (email.trim().toLowerCase() !== world.account.rootEmail) return 'refused';
  profile.step = world.captcha === 'shown' ? 'captcha' : 'password';
  return 'accepted';
}

export function giveCaptcha(profile: Profile, guess: string): Verdict {
  if (profile.step !== 'captcha' || guess.trim().toLowerCase() !== captchaAnswer) return 'refused';
  profile.step = 'password';
  return 'accepted';
}

/** Every password is right except the empty one and `wrong`. Without MFA devices it opens the console. */
export function givePassword(world: World, profile: Profile, password: string): Verdict {
  if (profile.step !== 'password' || password === '' || password === 'wrong') return 'refused';
  profile.step = 'mfa';
  profile.signedIn = world.account.mfaDevices.length === 0;
  return 'accepted';
}

export function giveMfaCode(profile: Profile, code: string): Verdict {
  if (profile.step !== 'mfa' || code.trim() !== mfaCode) return 'refused';
  profile.signedIn = true;
  return 'accepted';
}

/** Asks a profile without a session to sign in: for MFA again once a recovery was finished elsewhere. */
export function askToSignIn(world: World, profile: Profile): void {
  const finishedElsewhere = [...world.tokens.values()].some((token) => token.state === 'used');
  if (finishedElsewhere) profile.step = 'mfa';
}
