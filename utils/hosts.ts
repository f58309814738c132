/** What a genuine host is to this product; `other` is every host on which it stays away. */
export type HostRole = 'sign-in' | 'alias-sign-in' | 'console' | 'support' | 'other';

/** The part of `location` or `URL` that the gate reads; never the query. */
export interface HostLocation {
  protocol: string;
  hostname: string;
  port: string;
}

const region = '[a-z]{2}(?:-[a-z]+){1,2}-\\d';
/** Regions of partitions without this recovery. */
const foreignPartition = /^(?:us-gov|us-iso[a-z]?|eu-isoe|eusc|cn)-/;
const underAws = (host: string) => new RegExp(`^${host}\\.aws\\.amazon\\.com$`);
const hostPatterns: readonly (readonly [Exclude<HostRole, 'other'>, RegExp])[] = [
  ['sign-in', underAws(`(?:${region}\\.)?signin`)],
  ['alias-sign-in', underAws('[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.signin')],
  // `<12 digits>-<hash>.<region>` is the multi-session console.
  ['console', underAws(`(?:(?:\\d{12}-[a-z0-9]+\\.)?${region}\\.)?console`)],
  ['support', underAws('support')],
];

/**
 * The host gate: exact https hosts on the default port.
 * Source: AWS sign-in documentation, "domains to allow" and "sign-in URLs"; docs/evidence.md.
 */
export function hostRole(location: HostLocation): HostRole {
  if (location.protocol !== 'https:' || location.port !== '' || foreignPartition.test(location.hostname)) {
    return 'other';
  }
  return hostPatterns.find(([, pattern]) => pattern.test(location.hostname))?.[0] ?? 'other';
}

export const signInMatches = ['https://*.signin.aws.amazon.com/*'];
export const consoleMatches = [
  'https://*.console.aws.amazon.com/billing/home*',
  'https://*.console.aws.amazon.com/account/home*',
  'https://*.console.aws.amazon.com/iam/home*',
  'https://*.console.aws.amazon.com/iamv2/home*',
];
export const supportMatches = ['https://support.aws.amazon.com/*'];
