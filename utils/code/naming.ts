import { plainDigits } from './shape';

/** What a number may be of, in lower case. Our own lists: what AWS writes there is on no record. */
const matters =
  'case|diagnostic|error|incident|invoice|order|reference|request|serial|session|ticket|trace|tracking|transaction';

/** What a number is called that is no code. These tell it wherever they stand before the number. */
const fullNames = [
  `\\b(?:account|customer|event|failure|phone|postal|reason|response|result|status|support|version|zip|${matters}) (?:code|no)|(?<![a-z])id|\\breference`,
  `\\bend(?:s|ing) (?:in|with)|\\b(?:customer|${matters}) number`,
  '(?:受付|整理|ケース|リクエスト|問い?合わ?せ|参照|注文|郵便|アカウント|シリアル|チケット|取引|管理|お客様|エラー|イベント|ステータス|理由|応答|内線|請求書|サポート|診断|結果|控え) ?(?:番号|コード)|エラー|イベント|内線|バージョン|リファレンス',
].join('|');

/** Words with which many a sentence ends, too. Of a "number" or a 番号 everything is another one but what is said of a code. */
const shortNames = [
  '\\b(?!(?:your|the|an?|this|following|digits?|verification|security|confirmation|authentication|time|call|pin|code|enter|type|press|dial|next|in|screen|matching|provided|given|same|temporary|passcode|random|generated|keypad|displayed|shown|above|below|unique|access|secret)\\b)[a-z]+ (?:number|no)',
  `\\b(?:alias|build|date|(?:for )?example|extension|format|ref\\.?|updated|version|zip|${matters})`,
  'e\\.g\\.?|\\b(?:usd|jpy)',
  '[\\p{sc=Han}\\p{sc=Kana}ー]{1,8}(?<!確認|認証|検証|暗証|照合|表示|コード|用|セキュリティ|ワンタイム|入力|画面|記|桁|次|以下|ダイヤル|プッシュ|ケタ|指定|一時|操作) ?番号',
  'ステータス|ケース|セッション|トレース|\\S{0,20}(?:末尾|下 ?\\d桁)|例|形式|\\p{sc=Han}{1,8}[日付]|\\p{sc=Han}no',
  // A few words of the other languages in which AWS shows its pages.
  "\\br[ei]f[eé]r\\S+|\\bréf\\S+|(?:referenz|fehler|fall|vorgangs|kunden)(?:nummer|code)|d(?:['’]| ?e? )(?:erreur|erro\\S*|caso?|dossier)|demande|solicit\\S+|richiesta",
  '(?:[参參]考|[错錯][误誤]|案例|工单|[请請]求)\\p{sc=Han}*|(?:참조|오류|문의|접수) ?(?:번호|코드)',
].join('|');

/** What may stand between the name and the number; a full stop ends what was said before it, but for that of "No." */
const link = '(?: ?(?:info|情報))?(?: is|は|が|(?<=\\bno)\\.)?[^\\p{L}\\p{N}.!?。]*$';
/** In the same line the words before the number lead up to it, whatever they begin with. */
const beside = new RegExp(`(?:${fullNames}|${shortNames})${link}`, 'u');
/** A line of its own is a label when it holds a short name and no more. */
const above = new RegExp(
  `(?:${fullNames}|(?:^|[.!?:。、(「] ?)(?:your |the |an? |お|ご)?(?:(?!\\w+ing|verify|confirm|check|for |this |not? )[a-zà-ÿ-]+ ){0,3}(?:${shortNames}))${link}`,
  'u',
);
/** Characters of a line that are asked of. */
const reach = 80;

const codeName =
  /^\s*((?:(?:your|verification|security|one-time|確認|認証)\s*)*)(?:code|コード|番号|pin)(?: ?is|は)?[\s:：]*$/i;

/** Whether a label says that the number behind it is a code, and nothing else: `fully`, so that it can be no other code. */
export function namesCode(label: string, fully = false): boolean {
  const name = codeName.exec(plainDigits(label));
  return name !== null && (!fully || name[1] !== '');
}

/**
 * Whether the last line of what stands before a number calls it something else than a code; what is said in brackets says
 * nothing of that. `isBeside`: in its line.
 */
export function namesAnother(label: string, isBeside: boolean): boolean {
  const words = label.replace(/[(（][^()（）]*[)）]/g, '');
  const line = words.split('\n').findLast((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return (isBeside ? beside : above).test(plainDigits(line).toLowerCase().slice(-reach));
}

const support = /\bsupport\b|サポート|担当者|問い?合わ?せ/i;
/** To be told to somebody, and not to be kept from everybody: # stands for the number. */
const toBeTold =
  /(?<!(?:not|never|n['’]t) (?:\w+ ){0,3})\b(?:give|mention|provide|quote|tell|with code)\b.*(?:#|\b(?:code|id|number|reference)\b)|\buse (?:this|the) (?:code|id|number|reference) when\b|(?:伝え|知らせ)(?!ない|ません|る(?:こと|必要))/i;

/** Whether the sentence around a number, or the one before or behind it, says that the number is for AWS's support. */
export function isForSupport(before: string, behind: string): boolean {
  const sentences = `${before}#${behind}`.split(/[。.!?\n]+\s*/);
  const at = sentences.findIndex((sentence) => sentence.includes('#'));
  return sentences.slice(Math.max(0, at - 1), at + 2).some((one) => support.test(one) && toBeTold.test(one));
}
