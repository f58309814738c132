import { describe, expect, it } from 'vitest';
import {
  beginRecovery,
  linkLifetime,
  openMailLink,
  sendMail,
  settledRecovery,
  takeSession,
  typeCode,
} from '../simulator/recovery.ts';
import {
  askToSignIn,
  captchaAnswer,
  giveCaptcha,
  giveEmail,
  giveMfaCode,
  givePassword,
} from '../simulator/sign-in.ts';
import { callOutcome, codeLifetime, placeCall, refusalDelay, type Call } from '../simulator/telephone.ts';
import { World, type Profile, type WorldOptions } from '../simulator/world.ts';

const worldOf = (options: WorldOptions = {}) => new World({ clock: () => 0, ...options });

function toMfaPrompt(world: World, profile: Profile): void {
  giveEmail(world, profile, world.account.rootEmail);
  giveCaptcha(profile, captchaAnswer);
  givePassword(world, profile, 'any');
}

function openNewestMail(world: World, profile: Profile): 'opened' | 'dead' {
  const link = new URL(world.mails.at(-1)?.url ?? '');
  return openMailLink(
    world,
    profile,
    link.searchParams.get('token') ?? '',
    link.searchParams.get('key') ?? '',
  );
}

function atPhoneStep(world: World): Profile {
  const profile = world.profile('person');
  toMfaPrompt(world, profile);
  beginRecovery(world, profile);
  sendMail(world);
  openNewestMail(world, profile);
  return profile;
}

function call(world: World, profile: Profile, kind: Call['kind'] = 'voice'): Call {
  const placed = placeCall(world, profile, kind);
  if (!placed) throw new Error('No call was placed');
  return placed;
}

describe('the sign-in', () => {
  it('leads by e-mail, captcha and password to the MFA prompt', () => {
    const world = worldOf();
    const profile = world.profile('person');
    toMfaPrompt(world, profile);
    expect(profile.step).toBe('mfa');
    expect(profile.signedIn).toBe(false);
  });

  it.each(['', 'wrong'])('refuses the password "%s"', (password) => {
    const world = worldOf();
    world.captcha = 'absent';
    const profile = world.profile('person');
    giveEmail(world, profile, world.account.rootEmail);
    expect(givePassword(world, profile, password)).toBe('refused');
    expect(profile.step).toBe('password');
  });

  it('refuses a wrong captcha, an unknown address and a wrong MFA code', () => {
    const world = worldOf();
    const profile = world.profile('person');
    expect(giveEmail(world, profile, 'nobody@example.test')).toBe('refused');
    giveEmail(world, profile, world.account.rootEmail);
    expect(giveCaptcha(profile, 'other')).toBe('refused');
    toMfaPrompt(world, profile);
    expect(giveMfaCode(profile, '000000')).toBe('refused');
  });

  it('offers no recovery before the password', () => {
    const world = worldOf();
    expect(beginRecovery(world, world.profile('person'))).toBe('refused');
  });
});

describe('the mail', () => {
  it('is sent on arrival in the 2026 UI and on the press in the classic one', () => {
    for (const [ui, mails] of [
      ['2026-en', 1],
      ['classic-en', 0],
    ] as const) {
      const world = worldOf({ ui });
      toMfaPrompt(world, world.profile('person'));
      beginRecovery(world, world.profile('person'));
      expect(world.mails).toHaveLength(mails);
    }
  });

  it('has a link that dies of age', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    world.advance(linkLifetime);
    expect(openNewestMail(world, profile)).toBe('dead');
  });

  it('has a link that dies with the key changed', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    const token = new URL(world.mails.at(-1)?.url ?? '').searchParams.get('token') ?? '';
    expect(openMailLink(world, profile, token, 'another key')).toBe('dead');
  });
});

describe('the call', () => {
  it('has a new code each time', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    const codes = Array.from({ length: 50 }, () => call(world, profile).code);
    expect(new Set(codes).size).toBe(50);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  });

  it('finishes the recovery with the right digits', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    const { code } = call(world, profile);
    expect(world.phone.ringing).toBe(true);
    expect(world.phone.press(code)).toBe('accepted');
    expect(world.phone.ringing).toBe(false);
    expect(settledRecovery(world, profile)?.stage).toBe('done');
  });

  it('fails with wrong digits, and the right ones come too late after them', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    const { code } = call(world, profile);
    expect(world.phone.press('000000')).toBe('refused');
    expect(world.phone.press(code)).toBe('refused');
    expect(settledRecovery(world, profile)?.stage).toBe('phone');
  });

  it('takes the digits until the last moment and not after it', () => {
    for (const [waited, answer] of [
      [codeLifetime - 1, 'accepted'],
      [codeLifetime, 'refused'],
    ] as const) {
      const world = worldOf();
      const { code } = call(world, atPhoneStep(world));
      world.advance(waited);
      expect(world.phone.press(code)).toBe(answer);
    }
  });

  it('takes only the newest of two codes', () => {
    const world = worldOf();
    const profile = atPhoneStep(world);
    const first = call(world, profile);
    const second = call(world, profile);
    expect(callOutcome(world, first)).toBe('failed');
    expect(world.phone.press(second.code)).toBe('accepted');
  });

  it.each([
    '090-1234-5678',
    '+81 090-1234-5678',
    '+8109012345678',
    '+810312345678',
    '+81 90-1234-5678',
    '819012345678',
  ])('to the stored number %s never rings and fails within seconds', (phone) => {
    const world = worldOf({ phone });
    const placed = call(world, atPhoneStep(world));
    expect(world.phone.ringing).toBe(false);
    expect(world.phone.press(placed.code)).toBe('no-call');
    expect(callOutcome(world, placed)).toBe('open');
    world.advance(refusalDelay);
    expect(callOutcome(world, placed)).toBe('failed');
  });

  it('that never rings keeps its code until the time is over', () => {
    const world = worldOf();
    world.failCalls = 'never-rings';
    const placed = call(world, atPhoneStep(world));
    expect(world.phone.ringing).toBe(false);
    world.advance(codeLifetime - 1);
    expect(callOutcome(world, placed)).toBe('open');
    world.advance(1);
    expect(callOutcome(world, placed)).toBe('failed');
  });

  it('is not placed before the mail step is done', () => {
    const world = worldOf();
    const profile = world.profile('person');
    toMfaPrompt(world, profile);
    beginRecovery(world, profile);
    expect(placeCall(world, profile, 'voice')).toBeNull();
  });
});

describe('the code in the 2026 UI', () => {
  it.each(['sms', 'voice'] as const)('comes by %s and is typed into the page', (kind) => {
    const world = worldOf({ ui: '2026-en' });
    const profile = atPhoneStep(world);
    const { code } = call(world, profile, kind);
    const received = kind === 'sms' ? world.phone.lastSms?.code : world.phone.voice?.code;
    expect(received).toBe(code);
    expect(world.phone.press(code)).toBe(kind === 'sms' ? 'no-call' : 'refused');
    expect(typeCode(world, profile, code)).toBe('accepted');
    expect(settledRecovery(world, profile)?.stage).toBe('done');
  });

  it('can stand on the screen instead, and the voice does not say it then', () => {
    const world = worldOf({ ui: '2026-en' });
    world.voiceDirection = 'screen-to-phone';
    const profile = atPhoneStep(world);
    const { code } = call(world, profile);
    expect(world.phone.voice?.code).toBeNull();
    expect(typeCode(world, profile, code)).toBe('refused');
    expect(world.phone.press(code)).toBe('accepted');
  });
});

describe('another browser profile', () => {
  function recovered(): { world: World; person: Profile; other: Profile } {
    const world = worldOf();
    const person = atPhoneStep(world);
    world.phone.press(call(world, person).code);
    settledRecovery(world, person);
    return { world, person, other: world.profile('other') };
  }

  it('gets no session from the finished recovery', () => {
    const { world, person, other } = recovered();
    expect(takeSession(world, other)).toBe('refused');
    expect(takeSession(world, person)).toBe('accepted');
    expect([person.signedIn, other.signedIn]).toEqual([true, false]);
  });

  it('is asked for MFA again', () => {
    const { world, other } = recovered();
    askToSignIn(world, other);
    expect(other.step).toBe('mfa');
  });

  it('finds the used link dead, while the first profile comes back to Step 3 until it has signed in', () => {
    const { world, person, other } = recovered();
    expect(openNewestMail(world, other)).toBe('dead');
    expect(openNewestMail(world, person)).toBe('opened');
    takeSession(world, person);
    expect(openNewestMail(world, person)).toBe('dead');
  });
});
