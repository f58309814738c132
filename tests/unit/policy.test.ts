import { describe, expect, it } from 'vitest';
import { noPolicy, policyIn, readPolicy, underPolicy } from '../../utils/policy';
import { initialSettings } from '../../utils/settings';
import { settingsFeed } from '../../utils/settings-feed';
import { fakeArea } from './popup/fake-area';

const all = { supportContact: ' 情報システム部 ', language: 'en', hideWelcome: true, disableSync: true };

describe('an organisation’s policy', () => {
  it('says whom to ask, the language, and what not to offer', () => {
    expect(policyIn(all)).toEqual({ ...all, supportContact: '情報システム部' });
    expect(policyIn({})).toEqual(noPolicy);
  });

  it.each([
    { supportContact: '' },
    { supportContact: 'x'.repeat(41) },
    { supportContact: 5 },
    { language: 'fr' },
    { hideWelcome: 'yes' },
    { disableSync: 1 },
  ])('of the form %j says nothing', (policy) => {
    expect(policyIn(policy)).toEqual(noPolicy);
  });

  it('that the browser does not have is none', async () => {
    expect(await readPolicy({ get: () => Promise.reject(new Error('no manifest')) })).toEqual(noPolicy);
  });

  it('overrules the language and sync, and leaves the rest to the person', () => {
    const chosen = { ...initialSettings, sync: true, textSize: 'large' } as const;
    expect(underPolicy(chosen, policyIn(all))).toEqual({ ...chosen, language: 'en', sync: false });
    expect(underPolicy(chosen, noPolicy)).toEqual(chosen);
  });
});

describe('the settings in force', () => {
  const start = (stored: object, managed: object, signal = new AbortController().signal) => {
    const area = fakeArea({ settings: stored });
    const sources = {
      storage: area,
      managed: { get: () => Promise.resolve({ ...managed }) },
      storageEvents: area.onChanged,
      browserLanguage: 'en-GB',
    };
    return { area, feed: settingsFeed(sources, signal) };
  };

  it('follow what is stored, at once', async () => {
    const { area, feed } = start({ version: 1, language: 'ja' }, {});
    const settings = await feed;
    const heard: string[] = [];
    settings.onChange(() => heard.push(settings.now().spoken));
    expect(settings.now()).toMatchObject({ spoken: 'ja', launcherCorner: 'bottom-right' });
    await area.set({ settings: { version: 1, language: 'auto', launcherCorner: 'top-left' } });
    expect(settings.now()).toMatchObject({ spoken: 'en', launcherCorner: 'top-left' });
    expect(heard).toEqual(['en']);
  });

  it('stay under the policy', async () => {
    const { area, feed } = start({}, { language: 'en', supportContact: 'IT' });
    const settings = await feed;
    expect(settings.now()).toMatchObject({ spoken: 'en', supportContact: 'IT' });
    await area.set({ settings: { version: 1, language: 'ja' } });
    expect(settings.now().spoken).toBe('en');
  });
});
