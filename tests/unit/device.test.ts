import { describe, expect, it } from 'vitest';
import { readDevice } from '../../utils/recovery/device';

const agents: [string, string, string][] = [
  [
    'Mac',
    'Chrome',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ],
  [
    'Windows',
    'Edge',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
  ],
  ['Linux', 'Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['Android', 'Firefox', 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0'],
  [
    'ChromeOS',
    'Chrome',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ],
];

describe('readDevice', () => {
  it.each(agents)('finds %s and %s', (system, browser, agent) => {
    expect(readDevice(agent)).toEqual({ system, browser });
  });

  it('says so when it knows neither', () => {
    expect(readDevice('')).toEqual({ system: null, browser: null });
  });
});
