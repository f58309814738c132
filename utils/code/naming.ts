import { plainDigits } from './shape';

/**
 * What a number is called that is no code, in lower case. Our own list: what AWS writes there is on no record. Of a
 * "number" or a 番号 everything is another one but what is said of a code; of a "code", what is listed.
 */
const otherNames = [
  '\\b(?!(?:your|the|this|following|digits?|verification|security|confirmation|authentication|time|call|pin|code|enter|type|press|dial|next)\\b)[a-z]+ (?:number|no)',
  '\\b(?:(?:account|customer|event|phone|postal|reason|response|status) code|(?:id|build|case|date|error|example|extension|format|incident|invoice|order|ref(?:erence|\\.)?|request|serial|session|ticket|tracking|updated|version|zip)(?: code| id)?)',
  'e\\.g\\.?|\\b(?:end(?:s|ing) (?:in|with)|usd|jpy)',
  '(?:問い合わ)?[\\p{sc=Han}\\p{sc=Kana}ーせ]{1,12}(?<!確認|認証|検証|暗証|照合|表示|コード|桁|次|以下) ?(?:番号|id)',
  '(?:エラー|イベント|ステータス|理由|応答|内線|郵便|取引|リクエスト|ケース)(?: ?コード)?',
  'バージョン|リファレンス|\\S*(?:末尾|下 ?\\d桁)|例|形式|\\p{sc=Han}+[日付]|\\p{sc=Han}no',
].join('|');

/** What may stand between the name and the number; a full stop ends what was said before it. */
const link = '(?: ?(?:info|情報|\\([^)]*\\)))?(?: is|は|が)?[^\\p{L}\\p{N}.!?。]*$';
/** In the same line the words before the number lead up to it, whatever they begin with. */
const beside = new RegExp(`error|エラー|(?:${otherNames})${link}`, 'u');
/** A line of its own is a label when it holds the name and no more: a sentence may end in one, too. */
const above = new RegExp(
  `(?:^|[.!?:。、(「] ?)(?:your |the |an? |お|ご)?(?:(?!\\w+ing|verify|confirm|check)[a-z]+ )?(?:${otherNames})${link}`,
  'u',
);

const codeName =
  /^\s*(?:(?:your|verification|security|one-time|確認|認証)\s*)*(?:code|コード|番号|pin)(?: ?is|は)?[\s:：]*$/i;

/** Whether a label says that the number behind it is a code, and nothing else. */
export const namesCode = (label: string) => codeName.test(label);

/** Whether the last line of what stands before a number calls it something else than a code. `isBeside`: in its line. */
export function namesAnother(label: string, isBeside: boolean): boolean {
  const line = label.split('\n').findLast((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  return (isBeside ? beside : above).test(plainDigits(line).toLowerCase());
}
