import type { BrowserName } from './options.ts';

/** What a browser asks for by itself, with any extension or none: services of its maker. */
const ofMaker: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/,
  firefox: /(?:^|\.)(?:firefox\.com|mozilla\.(?:com|net|org))$/,
};

/** The hosts beyond the AWS stand-in and the browser's maker that anything in the browser asked for. */
export function askedElsewhere(name: BrowserName, connects: readonly string[]): readonly string[] {
  return connects.flatMap((connect) => {
    const [, host = ''] = /^refused (.+):\d+$/.exec(connect) ?? [];
    return host && !ofMaker[name].test(host) ? [host] : [];
  });
}
