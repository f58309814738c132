import { corners, type Corner } from './overlay/corners';

export type Language = 'ja' | 'en';

/** What the person chose in the options. */
export interface Settings {
  version: 1;
  /** `auto`: the browser's own language, where it is one that the product speaks. */
  language: Language | 'auto';
  /** Of the overlay and of our own pages. */
  textSize: 'normal' | 'large';
  /** Ask before a tab with a recovery under way is closed. */
  leaveWarning: boolean;
  /** Tell the person's other devices, by the browser's own sync, that a recovery runs here. */
  sync: boolean;
  /** Where the launcher stands as long as nothing is in its way. */
  launcherCorner: Corner;
}

/** Every value that a setting of a kind can have; the first one holds until the person says otherwise. */
export const settingChoices = {
  language: ['ja', 'en', 'auto'],
  textSize: ['normal', 'large'],
  launcherCorner: corners,
} as const satisfies Partial<{ [Name in keyof Settings]: readonly Settings[Name][] }>;

/** Japanese comes first: the product is for people in Japan, whatever their browser speaks. */
export const initialSettings: Settings = {
  version: 1,
  language: 'ja',
  textSize: 'normal',
  leaveWarning: true,
  sync: false,
  launcherCorner: 'bottom-right',
};

/** The language to speak. `browserLanguage` is a BCP 47 tag such as `ja` or `en-GB`. */
export function spokenLanguage({ language }: Pick<Settings, 'language'>, browserLanguage: string): Language {
  if (language !== 'auto') return language;
  return /^ja\b/i.test(browserLanguage) ? 'ja' : 'en';
}
