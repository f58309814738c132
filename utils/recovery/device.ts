/** The device that the person sits at, as far as the browser tells. */
export interface Device {
  system: 'Mac' | 'Windows' | 'ChromeOS' | 'Linux' | 'iPhone' | 'iPad' | 'Android' | null;
  browser: 'Chrome' | 'Edge' | 'Firefox' | 'Opera' | null;
}

const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Mac', /Mac OS X|Macintosh/],
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux|X11/],
] as const;

/** Order matters: every Chromium browser also calls itself Chrome. */
const browsers = [
  ['Edge', /Edg(?:A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrom(?:e|ium)\/|CriOS\//],
] as const;

/** Reads system and browser from `navigator.userAgent`. */
export function readDevice(userAgent: string): Device {
  const pick = <T>(table: readonly (readonly [T, RegExp])[]) =>
    table.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;
  return { system: pick(systems), browser: pick(browsers) };
}
