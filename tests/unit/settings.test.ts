import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../utils/settings';
import { settingsInForce } from '../../utils/settings-in-force';
import { settingsSlot } from '../../utils/settings-schema';
import { fakeArea } from './popup/fake-area';

describe('the stored settings', () => {
  it('lose only the field that cannot be read', () => {
    const stored = { version: 1, language: 'en', textSize: 'huge', sync: 'yes', launcherCorner: 'top-left' };
    expect(settingsSlot.parse(stored)).toEqual({
      kind: 'repaired',
      value: { ...initialSettings, language: 'en', launcherCorner: 'top-left' },
    });
  });

  it('of an earlier day have the defaults for what was not asked then', () => {
    expect(settingsSlot.parse({ version: 1, language: 'en' })).toEqual({
      kind: 'sound',
      value: { ...initialSettings, language: 'en' },
    });
  });

  it('warn before leaving and keep everything on this device unless told otherwise', () => {
    expect(initialSettings).toMatchObject({ leaveWarning: true, sync: false, language: 'ja' });
  });
});

describe('the settings in force', () => {
  const inForce = (stored: unknown, managed: object, browserLanguage: string) =>
    settingsInForce(
      fakeArea({ settings: stored }),
      { get: () => Promise.resolve({ ...managed }) },
      browserLanguage,
    );

  it('are what is stored, in the browser’s language where that is wanted', async () => {
    const chosen = { version: 1, language: 'auto', launcherCorner: 'top-left' };
    const { textSize, leaveWarning, sync } = initialSettings;
    const expected = { textSize, leaveWarning, sync, launcherCorner: 'top-left', supportContact: null };
    expect(await inForce(chosen, {}, 'en-GB')).toEqual({ ...expected, spoken: 'en' });
    expect(await inForce(chosen, {}, 'ja-JP')).toEqual({ ...expected, spoken: 'ja' });
  });

  it('stay under the policy', async () => {
    const policy = { language: 'en', supportContact: 'IT', disableSync: true };
    expect(await inForce({ version: 1, language: 'ja', sync: true }, policy, 'ja')).toMatchObject({
      spoken: 'en',
      sync: false,
      supportContact: 'IT',
    });
  });

  it('are the first choices where nothing can be read', async () => {
    const broken = { get: () => Promise.reject(new Error('gone')) };
    const { textSize, leaveWarning, sync, launcherCorner } = initialSettings;
    expect(await settingsInForce({ ...fakeArea(), ...broken }, broken, 'en')).toEqual({
      spoken: 'ja',
      ...{ textSize, leaveWarning, sync, launcherCorner },
      supportContact: null,
    });
  });
});
