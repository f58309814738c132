import { describe, expect, it, vi } from 'vitest';
import { diagnostics } from '../../utils/diagnostics';
import { openGuide, openGuideOnCommand } from '../../utils/open-guide';
import { noPolicy } from '../../utils/policy';
import { idleSession } from '../../utils/recovery/session';
import { initialSettings } from '../../utils/settings';
import { welcome } from '../../utils/welcome';

describe('the welcome page', () => {
  const managed = (policy: Record<string, unknown>) => ({ get: () => Promise.resolve(policy) });

  it.each([
    ['install', {}, 1],
    ['install', { hideWelcome: true }, 0],
    ['update', {}, 0],
    ['browser_update', {}, 0],
  ])('after %s under the policy %j is opened %i times', async (reason, policy, times) => {
    const open = vi.fn(() => Promise.resolve());
    await welcome({ reason }, managed(policy), open);
    expect(open).toHaveBeenCalledTimes(times);
  });
});

describe('the keyboard command', () => {
  function keyboard(tabs: { id?: number }[]) {
    const listeners: ((command: string) => void)[] = [];
    const sendMessage = vi.fn(() => Promise.reject(new Error('no receiver')));
    openGuideOnCommand({
      commands: { onCommand: { addListener: (listener) => listeners.push(listener) } },
      tabs: { query: () => Promise.resolve(tabs), sendMessage },
    });
    const press = async (command: string) => {
      for (const listener of listeners) listener(command);
      await Promise.resolve();
      await Promise.resolve();
    };
    return { press, sendMessage };
  }

  it('tells the tab in front, whether or not it listens', async () => {
    const { press, sendMessage } = keyboard([{ id: 7 }]);
    await press(openGuide);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, openGuide);
  });

  it('tells nobody of another command, or where there is no tab', async () => {
    const { press, sendMessage } = keyboard([{ id: 7 }]);
    await press('another');
    expect(sendMessage).not.toHaveBeenCalled();
    const none = keyboard([{}]);
    await none.press(openGuide);
    expect(none.sendMessage).not.toHaveBeenCalled();
  });

  it('is no trouble where the browser has no keyboard commands', () => {
    const tabs = { query: () => Promise.resolve([]), sendMessage: () => Promise.resolve() };
    expect(() => {
      openGuideOnCommand({ tabs });
    }).not.toThrow();
  });
});

describe('the diagnostics', () => {
  it('say how things are, and not whom the organisation names', () => {
    const text = diagnostics({
      version: '1.2.3',
      browser: 'Firefox/153',
      browserLanguage: 'ja',
      settings: { kind: 'repaired', value: { ...initialSettings, language: 'en' } },
      session: { kind: 'sound', value: idleSession },
      policy: { ...noPolicy, supportContact: '山田 090-1234-5678' },
    });
    expect(text).toContain('fukkyu-navi 1.2.3');
    expect(text).toContain('settings: repaired, language=en');
    expect(text).toContain('policy: supportContact');
    expect(text).not.toContain('山田');
  });
});
