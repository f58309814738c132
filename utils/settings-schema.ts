import { boolean, enum as oneOf } from 'zod/mini';
import { parseRecord } from './repair';
import { initialSettings, settingChoices, type Settings } from './settings';
import type { Slot } from './store';

const language = oneOf(settingChoices.language);
const textSize = oneOf(settingChoices.textSize);
const corner = oneOf(settingChoices.launcherCorner);

export const settingsSlot: Slot<Settings> = {
  key: 'settings',
  initial: initialSettings,
  parse: (raw) =>
    parseRecord(raw, initialSettings, (field) => ({
      version: 1,
      language: field('language', language, initialSettings.language),
      textSize: field('textSize', textSize, initialSettings.textSize),
      leaveWarning: field('leaveWarning', boolean(), initialSettings.leaveWarning),
      sync: field('sync', boolean(), initialSettings.sync),
      launcherCorner: field('launcherCorner', corner, initialSettings.launcherCorner),
    })),
};
