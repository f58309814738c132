/** What stands behind a host name of the simulator. */
export type Site = 'sign-in' | 'iam-sign-in' | 'console' | 'support' | 'sign-up' | 'mail' | 'captcha';

export const mailHost = 'mail.example.test';
/** Stand-in for the captcha's own origin, framed by the 2026 sign-in; the real host is not known. */
export const captchaHost = 'captcha.example.test';

const exact: Readonly<Record<string, Site>> = {
  'signin.aws.amazon.com': 'sign-in',
  'console.aws.amazon.com': 'console',
  'support.aws.amazon.com': 'support',
  'portal.aws.amazon.com': 'sign-up',
  [mailHost]: 'mail',
  [captchaHost]: 'captcha',
};

const region = /^[a-z]{2}(-[a-z]+)+-\d$/;

/** The site of a host, null for a host that is none of the simulator's. An alias before `signin` is IAM sign-in. */
export function siteOf(host: string): Site | null {
  const site = exact[host];
  if (site) return site;
  if (host.endsWith('.console.aws.amazon.com')) return 'console';
  const alias = /^([^.]+)\.signin\.aws\.amazon\.com$/.exec(host)?.[1];
  if (alias === undefined) return null;
  return region.test(alias) ? 'sign-in' : 'iam-sign-in';
}
