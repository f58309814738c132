import type { InForce, SettingsFeed } from '../../utils/settings-feed';

/** Settings in force that a test can change. */
export function fakeSettings(): SettingsFeed & { set: (changes: Partial<InForce>) => void } {
  let now: InForce = {
    spoken: 'ja',
    textSize: 'normal',
    launcherCorner: 'bottom-right',
    supportContact: null,
  };
  const listeners: (() => void)[] = [];
  return {
    now: () => now,
    onChange: (changed) => void listeners.push(changed),
    set(changes) {
      now = { ...now, ...changes };
      for (const changed of listeners) changed();
    },
  };
}
