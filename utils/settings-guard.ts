import { guardRecord } from './guard';
import { initialSettings, settingChoices, type Settings } from './settings';
import type { Slot } from './store';

/** The settings' slot for the content scripts; a property test holds it equal to the schema's. */
export const guardedSettingsSlot: Slot<Settings> = {
  key: 'settings',
  initial: initialSettings,
  parse: (raw) =>
    guardRecord(raw, initialSettings, (field) => {
      const read = <T>(name: string, [first, ...others]: readonly [T, ...T[]]) =>
        field(name, (value) => [first, ...others].find((one) => one === value), first);
      return {
        version: 1,
        language: read('language', settingChoices.language),
        textSize: read('textSize', settingChoices.textSize),
        leaveWarning: read<boolean>('leaveWarning', settingChoices.leaveWarning),
        sync: read<boolean>('sync', settingChoices.sync),
        launcherCorner: read('launcherCorner', settingChoices.launcherCorner),
      };
    }),
};
