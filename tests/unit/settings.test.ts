import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyIn, underPolicy } from '../../utils/policy';
import { initialSettings, settingChoices, spokenLanguage } from '../../utils/settings';
import { settingsIn } from '../../utils/settings-feed';
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

describe('what the content scripts read', () => {
  const odd = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
  const choices = { ...settingChoices, leaveWarning: [true, false], sync: [true, false], version: [1, 2, 0] };
  const fields = Object.fromEntries(
    Object.entries(choices).map(([name, values]) => [
      name,
      fc.oneof(fc.constantFrom<unknown>(...values), odd),
    ]),
  );
  const stored = fc.oneof(odd, fc.array(odd), fc.record(fields, { requiredKeys: [] }));
  const policy = fc.oneof(
    fc.constant({}),
    fc.record({ language: fields.language ?? odd, supportContact: odd }),
  );

  it.each(['ja-JP', 'en-GB'])('is what the schema and the policy say, in a browser in %s', (browser) => {
    fc.assert(
      fc.property(stored, policy, (raw, said) => {
        const rules = policyIn(said);
        const settings = underPolicy(settingsSlot.parse(raw).value, rules);
        const { textSize, launcherCorner } = settings;
        expect(settingsIn(raw, said, browser)).toEqual({
          spoken: spokenLanguage(settings, browser),
          textSize,
          launcherCorner,
          supportContact: rules.supportContact,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
