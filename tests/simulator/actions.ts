import { beginRecovery, sendMail, settledRecovery, typeCode } from './recovery.ts';
import type { Visit } from './routes.ts';
import { giveCaptcha, giveEmail, giveMfaCode, givePassword } from './sign-in.ts';
import { recoveryPath, signInView, stateOf, type Answer } from './state.ts';
import { placeCall } from './telephone.ts';

export const actionPath = '/simulator/do/';
const consoleUrl = 'https://console.aws.amazon.com/';

const iamUrl = 'https://123456789012.signin.aws.amazon.com/console';

/** One field of a posted form, empty when it is missing. */
function field(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function signInAnswer({ world, profile }: Visit, result: Answer['result']): Answer {
  if (result === 'accepted' && profile.signedIn) return { result, go: consoleUrl };
  return { result, show: signInView(world, profile) };
}

function called(visit: Visit, kind: 'voice' | 'sms'): Answer {
  return { result: placeCall(visit.world, visit.profile, kind) ? 'accepted' : 'refused' };
}

/** What page scripts can ask for, by name. */
const actions: Readonly<Record<string, (visit: Visit) => unknown>> = {
  state: ({ world, profile }) => stateOf(world, profile),
  identity: (visit) => {
    if (field(visit.body, 'user') === 'IAM') return { result: 'accepted', go: iamUrl };
    return signInAnswer(visit, giveEmail(visit.world, visit.profile, field(visit.body, 'email')));
  },
  captcha: (visit) => signInAnswer(visit, giveCaptcha(visit.profile, field(visit.body, 'captchaGuess'))),
  password: (visit) =>
    signInAnswer(visit, givePassword(visit.world, visit.profile, field(visit.body, 'password'))),
  mfa: (visit) => signInAnswer(visit, giveMfaCode(visit.profile, field(visit.body, 'mfaCode'))),
  'begin-recovery': ({ world, profile }): Answer => ({
    result: beginRecovery(world, profile),
    go: recoveryPath[world.generation],
  }),
  'send-mail': ({ world, profile }): Answer => {
    if (!profile.recovery) return { result: 'refused' };
    sendMail(world);
    return { result: 'accepted', show: 'email-sent' };
  },
  voice: (visit) => called(visit, 'voice'),
  sms: (visit) => called(visit, 'sms'),
  'type-code': ({ world, profile, body }): Answer => {
    const result = typeCode(world, profile, field(body, 'code'));
    return { result, show: settledRecovery(world, profile)?.stage === 'done' ? 'done' : 'failed' };
  },
  'reset-mail': ({ world }): Answer => {
    world.mails.push({
      from: 'password-reset-no-reply@verify.signin.aws',
      subject: 'A new password for your account',
      link: 'Choose a new password',
      url: 'https://signin.aws.amazon.com/resetpassword?type=RootUser&token=made-up&key=made-up',
      sentAt: world.now(),
    });
    return { result: 'accepted', show: 'reset-sent' };
  },
  'new-password': (): Answer => ({ result: 'accepted', show: 'saved' }),
  'add-mfa': ({ world, body }) => {
    world.account.mfaDevices.push(field(body, 'name') || 'new device');
    return { result: 'accepted' };
  },
  'remove-mfa': ({ world, body }) => {
    const index = world.account.mfaDevices.indexOf(field(body, 'name'));
    if (index >= 0) world.account.mfaDevices.splice(index, 1);
    return { result: 'accepted' };
  },
  'set-phone': ({ world, body }) => {
    world.account.phone = field(body, 'phone');
    return { result: 'accepted' };
  },
};

/** The answer to one posted action as plain data; undefined for a name that is none. */
export function act(name: string, visit: Visit): unknown {
  return Object.hasOwn(actions, name) ? actions[name]?.(visit) : undefined;
}
