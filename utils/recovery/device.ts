/** Sign in the user agent → name. Order matters: Android also says Linux, every Chromium browser also says Chrome. */
const systems = { Android: 'Android', CrOS: 'ChromeOS', Mac: 'Mac', Windows: 'Windows', Linux: 'Linux' };
const browsers = { Edg: 'Edge', Firefox: 'Firefox', Chrome: 'Chrome' };

export const systemNames = Object.values(systems);
export const browserNames = Object.values(browsers);

/** The device that the person sits at, as far as the browser tells; only those on which the product runs. */
export interface Device {
  system: string | null;
  browser: string | null;
}

/** Reads system and browser from `navigator.userAgent`. */
export function readDevice(userAgent: string): Device {
  const pick = (names: Record<string, string>) =>
    Object.entries(names).find(([sign]) => userAgent.includes(sign))?.[1] ?? null;
  return { system: pick(systems), browser: pick(browsers) };
}
