/** The first character that belongs to a label: ticks, arrows and bullets are drawn around it. */
export const readable = /[^\s\p{S}\u00ad\u180e\u200b-\u200f\u2060\ufe0f\ufeff*•·›»]/u;
const invisible = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufe0f\ufeff]+/gu;
const decoration = /^[\p{S}*•·›»]+|[\p{S}*•·›».。!?:]+$/gu;

/**
 * Folds the differences that do not matter between two writings of one label: width, case, white space,
 * zero-width characters, closing punctuation, and symbols around it. 「MFA の トラブルシューティング」 equals 「MFAのトラブルシューティング」.
 */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(invisible, '');
  // Without the white space between them two characters may have become one.
  return folded.normalize('NFKC').replace(decoration, '');
}

/** Folds how AWS spelled one identifier over the years: `root_account_signin`, `rootAccountSignin`, `mfacode`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
