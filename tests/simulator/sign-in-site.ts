import { classicRecovery } from './pages/classic-recovery.ts';
import { classicSignIn } from './pages/classic-sign-in.ts';
import { next2026 } from './pages/next-2026.ts';
import { newPassword } from './pages/new-password.ts';
import { openMailLink, takeSession } from './recovery.ts';
import type { Reply } from './reply.ts';
import type { Visit } from './routes.ts';
import { startOver } from './sign-in.ts';
import { recoveryPath, signInView, stateOf, stepThreePath } from './state.ts';

/** `signin.aws.amazon.com` and its regional siblings. */
export function signInSite(visit: Visit): Reply {
  const { world, profile, url } = visit;
  switch (url.pathname) {
    case '/':
    case '/oauth':
      startOver(profile);
      return signInDocument(visit);
    case '/signin':
      return signInDocument(visit);
    case '/resetpassword':
      return { kind: 'page', html: newPassword(world) };
    case recoveryPath.classic:
    case recoveryPath['2026']:
      return recoverySteps(visit);
    case stepThreePath:
      if (takeSession(world, profile) === 'accepted') {
        return {
          kind: 'redirect',
          to: 'https://us-east-1.console.aws.amazon.com/iam/home#/security_credentials',
        };
      }
      profile.step = 'mfa';
      return { kind: 'redirect', to: '/signin' };
    default:
      return { kind: 'missing' };
  }
}

function signInDocument({ world, profile }: Visit): Reply {
  if (world.generation === '2026') return { kind: 'page', html: next2026(world, 'next-sign-in.ts', null) };
  return { kind: 'page', html: classicSignIn(world, signInView(world, profile)) };
}

function recoverySteps({ world, profile, url }: Visit): Reply {
  const token = url.searchParams.get('token');
  const key = url.searchParams.get('key') ?? '';
  const link = token === null ? 'none' : openMailLink(world, profile, token, key);
  if (link === 'none' && !profile.recovery) return { kind: 'redirect', to: '/signin' };
  if (world.generation === '2026') {
    const script = link === 'dead' ? 'next-dead-link.ts' : 'next-recovery.ts';
    return { kind: 'page', html: next2026(world, script, { token: token ?? '', key }) };
  }
  const state = stateOf(world, profile);
  return { kind: 'page', html: classicRecovery(state, link === 'dead' ? 'dead' : (state.stage ?? 'email')) };
}
