import type { OptionsWords } from './options-words';

export const optionsEn: OptionsWords = {
  title: 'Fukkyu Navi options',
  language: {
    heading: 'Language',
    choices: { ja: '日本語 (Japanese)', en: 'English', auto: 'The browser’s language' },
  },
  textSize: { heading: 'Text size', choices: { normal: 'Normal', large: 'Large' } },
  launcherCorner: {
    heading: 'Where the guide stands',
    choices: {
      'top-left': 'Top left',
      'top-right': 'Top right',
      'bottom-left': 'Bottom left',
      'bottom-right': 'Bottom right',
    },
  },
  leaveWarning: {
    label: 'Ask before a tab is closed in the middle of a recovery',
    detail: 'So that it is not closed by accident while you wait for a call or an email.',
  },
  sync: {
    label: 'Tell my other devices that a recovery is under way',
    detail:
      'By your browser account’s sync: the names of system and browser, the step and the time, nothing else.',
  },
  byPolicy: 'Set by your organization.',
  saved: 'Saved.',
  stored: {
    newer: 'Saved by a later version of Fukkyu Navi. This version does not change it.',
    unreachable: 'The settings could not be read or saved. Opening this again may help.',
    full: 'The browser’s storage is full. It was not saved.',
    damaged: 'Some of the settings were damaged. What could be read is shown.',
  },
  diagnostics: {
    heading: 'To report a problem',
    detail: 'You can copy what follows. It holds no phone number, email address, URL or six-digit code.',
    copy: 'Copy this',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select it and copy it by hand.',
  },
  unofficial: 'An unofficial extension. Not made by AWS.',
};
