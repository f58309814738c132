const support = /\bsupport\b|サポート|担当者|問い?合わ?せ/i;

const number = '(?:code|id|number|reference)';
/** A sentence that keeps a code from everybody speaks of telling it, too. */
const keepsIt = "(?<!(?:\\bnot\\b|\\bnever\\b|n['’]t\\b|\\bno ?one\\b|\\bnobody\\b)[^,#]*)";
const keepingIt = '(?!ない|ません|る(?:こと|必要|の|よう)|し(?:ない|ません)|に|て(?:は|しま)|たり)';

/** To be told to somebody: # stands for the number. */
const toBeTold = new RegExp(
  [
    `${keepsIt}\\b(?:give|mention|provide|quote|tell|with code)\\b.*(?:#|\\b(?:this|the|that|following)(?: \\w+){0,2} ${number}\\b)`,
    `${keepsIt}\\b(?:have|include|share|use) (?:this|the) ${number}\\b`,
    `(?:伝え${keepingIt}|(?:#|番号|コード|id).*(?:知らせ${keepingIt}|(?:提示|教え|記載)(?:して|て)?(?:ください|下さい)))`,
  ].join('|'),
  'i',
);

/**
 * Whether the sentence around a number, or the one before or behind it, says that the number is for AWS's support. Our own
 * list: what AWS writes there is on no record.
 */
export function isForSupport(before: string, behind: string): boolean {
  const sentences = `${before}#${behind}`.split(/[。.!?\n]+\s*/);
  const at = sentences.findIndex((sentence) => sentence.includes('#'));
  return sentences.slice(Math.max(0, at - 1), at + 2).some((one) => support.test(one) && toBeTold.test(one));
}
