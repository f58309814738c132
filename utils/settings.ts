import { enum as oneOf } from 'zod/mini';
import { parseRecord } from './repair';
import type { Slot } from './store';

export interface Settings {
  version: 1;
  /** `auto`: the browser's own language, where it is one that the product speaks. */
  language: 'ja' | 'en' | 'auto';
}

/** Japanese unless the user says otherwise: the product is for people in Japan, whatever their browser speaks. */
const initial: Settings = { version: 1, language: 'ja' };
const language = oneOf(['ja', 'en', 'auto']);

export const settingsSlot: Slot<Settings> = {
  key: 'settings',
  initial,
  parse: (raw) =>
    parseRecord(raw, initial, (field) => ({
      version: 1,
      language: field('language', language, initial.language),
    })),
};

/** The language to speak. `browserLanguage` is a BCP 47 tag such as `ja` or `en-GB`. */
export function spokenLanguage(settings: Settings, browserLanguage: string): 'ja' | 'en' {
  if (settings.language !== 'auto') return settings.language;
  return /^ja\b/i.test(browserLanguage) ? 'ja' : 'en';
}
