import { hostRole, type HostRole } from './hosts';

/** What can be said about the tab in front of the user. `host` is a host name, never more of the address. */
export type TabTrust =
  | { trust: 'genuine'; role: Exclude<HostRole, 'other'>; host: string }
  /**
   * `altered`: the host is AWS's, but the address is not the one AWS uses (not https, a port, a user name …).
   * `imitation`: a host outside Amazon's that carries the name of one of AWS's.
   */
  | { trust: 'other'; why: 'host' | 'altered' | 'imitation'; host: string }
  /** The browser tells no address, or it is not a web page. */
  | { trust: 'other'; why: 'no-host'; host: null };

const amazonHost = /(?:^|\.)amazon\.com\.?$/;
const awsName = /(?:signin|console|support)[.-]aws[.-]amazon[.-]com/;

/**
 * Judges a tab's address: exact https hosts of AWS, default port, no user name or password in it, no trailing dot.
 * Source: AWS sign-in documentation, "domains to allow".
 */
export function tabTrust(address: string | undefined): TabTrust {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { trust: 'other', why: 'no-host', host: null };
  const host = url.hostname;
  const role = hostRole(url);
  const hasUserInfo = url.username !== '' || url.password !== '';
  if (role !== 'other' && !hasUserInfo) return { trust: 'genuine', role, host };
  const tidied = hostRole({ protocol: 'https:', hostname: host.replace(/\.$/, ''), port: '' });
  if (tidied !== 'other') return { trust: 'other', why: 'altered', host };
  return { trust: 'other', why: awsName.test(host) && !amazonHost.test(host) ? 'imitation' : 'host', host };
}
