import { boolean, enum as oneOf } from 'zod/mini';
import { corners } from './overlay/place';
import { parseRecord } from './repair';
import { initialSettings, type Settings } from './settings';
import type { Slot } from './store';

const language = oneOf(['ja', 'en', 'auto']);
const textSize = oneOf(['normal', 'large']);
const corner = oneOf(corners);

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
