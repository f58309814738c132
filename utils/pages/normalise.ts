/** The first character that a reader sees. */
export const readable = /[^\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]/u;
const invisible = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]+/gu;
const trailingPunctuation = /[.。!?:]+$/u;

/**
 * Folds the differences that do not matter between two writings of one label: width, case, white space,
 * zero-width characters and closing punctuation. 「MFA の トラブルシューティング」 equals 「MFAのトラブルシューティング」.
 */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(invisible, '');
  // Without the white space between them two characters may have become one.
  return folded.normalize('NFKC').replace(trailingPunctuation, '');
}

/** Folds how AWS spelled one identifier over the years: `root_account_signin`, `rootAccountSignin`, `mfacode`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
