import type { PageLocation } from '../pages/look';
import type { Rehearsal } from './rehearsal';

const at = (hostname: string, pathname: string, hash = ''): PageLocation => ({
  protocol: 'https:',
  hostname,
  port: '',
  pathname,
  hash,
});

/** Paths from public field logs and documentation, as the fixtures of the pages have them. */
const signIn = at('us-east-1.signin.aws.amazon.com', '/oauth');
const recovery = at('signin.aws.amazon.com', '/noMfa');
const console = at('us-east-1.console.aws.amazon.com', '/iam/home', '#/security_credentials');

/** Where a drawn page would stand at AWS; null where nothing of AWS can be seen, so the guide stays away. */
export function placeOf({ scene, call }: Rehearsal): PageLocation | null {
  if (call?.at === 'talking' && call.inFront) return null;
  switch (scene) {
    case 'start':
    case 'mailbox':
    case 'summary':
      return null;
    case 'identity':
    case 'password':
    case 'prompt':
      return signIn;
    case 'troubleshoot':
    case 'email':
    case 'phone':
    case 'calling':
    case 'failed':
    case 'complete':
      return recovery;
    case 'credentials':
      return console;
  }
}
