import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSettings, settingChoices } from '../../utils/settings';
import { guardedSettingsSlot } from '../../utils/settings-guard';
import { settingsSlot } from '../../utils/settings-schema';

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

describe('the guard of the content scripts', () => {
  const odd = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
  const choices = Object.fromEntries(
    Object.entries(settingChoices).map(([name, values]) => [
      name,
      fc.oneof(fc.constantFrom<unknown>(...values), odd),
    ]),
  );
  const version = fc.oneof(fc.constantFrom(1, 2, 0), odd);
  const stored = fc.oneof(odd, fc.record({ version, ...choices }, { requiredKeys: [] }));

  it('reads every stored value as the schema does', () => {
    fc.assert(
      fc.property(stored, (raw) => {
        expect(guardedSettingsSlot.parse(raw)).toEqual(settingsSlot.parse(raw));
      }),
      { numRuns: 2000 },
    );
  });
});
