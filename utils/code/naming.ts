import { plainDigits } from './shape';

/**
 * What a number is called that is no code, in lower case. Our own list: what AWS writes there is on no record. These
 * tell it wherever they stand before the number.
 */
const fullNames = [
  '\\b(?:account|case|customer|error|event|incident|invoice|order|phone|postal|reason|reference|request|response|serial|session|status|ticket|tracking|version|zip) (?:code|id|no)',
  '\\bend(?:s|ing) (?:in|with)|\\b(?:case|customer|error|incident|invoice|order|reference|request|serial|session|ticket|tracking) number',
  '(?:受付|整理|ケース|リクエスト|問い?合わ?せ|参照|注文|郵便|アカウント|シリアル|チケット|取引|管理|お客様|エラー|イベント|ステータス|理由|応答) ?(?:番号|コード|id)',
].join('|');

/** Words with which many a sentence ends, too. Of a "number" or a 番号 everything is another one but what is said of a code. */
const shortNames = [
  '\\b(?!(?:your|the|an?|this|following|digits?|verification|security|confirmation|authentication|time|call|pin|code|enter|type|press|dial|next|displayed|shown|above|below|unique|access|secret)\\b)[a-z]+ (?:number|no)',
  '\\b(?:id|build|case|date|error|example|extension|format|incident|invoice|order|ref(?:erence|\\.)?|request|serial|session|ticket|tracking|updated|version|zip)',
  'e\\.g\\.?|\\b(?:usd|jpy)',
  '[\\p{sc=Han}\\p{sc=Kana}ー]{1,8}(?<!確認|認証|検証|暗証|照合|表示|コード|用|セキュリティ|ワンタイム|入力|画面|記|桁|次|以下) ?(?:番号|id)',
  'エラー|イベント|ステータス|内線|バージョン|リファレンス|\\S{0,20}(?:末尾|下 ?\\d桁)|例|形式|\\p{sc=Han}{1,8}[日付]|\\p{sc=Han}no',
].join('|');

/** What may stand between the name and the number; a full stop ends what was said before it, but for that of "No." */
const link = '(?: ?(?:info|情報|\\([^)]*\\)))?(?: is|は|が|(?<=\\bno)\\.)?[^\\p{L}\\p{N}.!?。]*$';
/** In the same line the words before the number lead up to it, whatever they begin with. */
const beside = new RegExp(`(?:${fullNames}|${shortNames})${link}`, 'u');
/** A line of its own is a label when it holds a short name and no more. */
const above = new RegExp(
  `(?:${fullNames}|(?:^|[.!?:。、(「] ?)(?:your |the |an? |お|ご)?(?:(?!\\w+ing|verify|confirm|check)[a-z]+ )?(?:${shortNames}))${link}`,
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

/** Whether the last line of what stands before a number calls it something else than a code. `isBeside`: in its line. */
export function namesAnother(label: string, isBeside: boolean): boolean {
  const line = label.split('\n').findLast((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return (isBeside ? beside : above).test(plainDigits(line).toLowerCase().slice(-reach));
}
