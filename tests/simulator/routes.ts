import { act, actionPath } from './actions.ts';
import { asset, assetPath } from './assets.ts';
import type { Site } from './hosts.ts';
import { captchaFrame } from './pages/captcha.ts';
import { consolePage } from './pages/console.ts';
import { iamSignIn } from './pages/iam-sign-in.ts';
import { mailbox } from './pages/mailbox.ts';
import { signUp } from './pages/sign-up.ts';
import { supportForm } from './pages/support-form.ts';
import type { Reply } from './reply.ts';
import { askToSignIn } from './sign-in.ts';
import { signInSite } from './sign-in-site.ts';
import type { Profile, World } from './world.ts';

/** One request, as pages and actions see it. */
export interface Visit {
  world: World;
  profile: Profile;
  url: URL;
  /** Parsed JSON of a POST; null otherwise. */
  body: unknown;
}

/** Decides by host and path what a request is answered with. */
export function route(site: Site, visit: Visit): Reply {
  const { world, url } = visit;
  if (url.pathname.startsWith(assetPath)) return asset(url.pathname);
  if (url.pathname.startsWith(actionPath)) {
    const value = act(url.pathname.slice(actionPath.length), visit);
    return value === undefined ? { kind: 'missing' } : { kind: 'json', value };
  }
  switch (site) {
    case 'sign-in':
      return signInSite(visit);
    case 'iam-sign-in':
      return { kind: 'page', html: iamSignIn(world) };
    case 'console':
      return consoleSite(visit);
    case 'support':
      return { kind: 'page', html: supportForm() };
    case 'sign-up':
      return url.pathname === '/billing/signup' ? { kind: 'page', html: signUp() } : { kind: 'missing' };
    case 'mail':
      return { kind: 'page', html: mailbox(world) };
    case 'captcha':
      return { kind: 'framed', html: captchaFrame(world) };
  }
}

const credentialsUrl = 'https://us-east-1.console.aws.amazon.com/iam/home#/security_credentials';

/** The console: behind the sign-in, and every path but the account page's leads to the security credentials. */
function consoleSite({ world, profile, url }: Visit): Reply {
  if (!profile.signedIn && world.consoleDoor === 'sign-in') {
    askToSignIn(world, profile);
    return { kind: 'redirect', to: 'https://signin.aws.amazon.com/signin' };
  }
  switch (url.pathname) {
    case '/iam/home':
    case '/iamv2/home':
      return { kind: 'page', html: consolePage(world, 'credentials.ts') };
    case '/billing/home':
    case '/account/home':
      return { kind: 'page', html: consolePage(world, 'account.ts') };
    case '/':
      return { kind: 'redirect', to: credentialsUrl };
    default:
      return { kind: 'missing' };
  }
}
