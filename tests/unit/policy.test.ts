import { describe, expect, it } from 'vitest';
import { noPolicy, policyIn, readPolicy, underPolicy } from '../../utils/policy';
import { initialSettings } from '../../utils/settings';

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
