import { english } from './words-en.mjs';
import { japanese } from './words-ja.mjs';

/**
 * The language of the person at the terminal: the locale variables in their POSIX order; where they say
 * nothing (unset, C, POSIX), the locale of the operating system.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} systemLocale BCP 47 tag
 * @returns {'ja' | 'en'}
 */
export function terminalLanguage(env, systemLocale) {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const locale = /^(C|POSIX)?(\.|$)/.test(set) ? systemLocale : set;
  return /^ja\b|^ja_/i.test(locale) ? 'ja' : 'en';
}

const language = terminalLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);

/** What set-up says, in the language of the terminal. */
export const words = language === 'ja' ? japanese : english;
