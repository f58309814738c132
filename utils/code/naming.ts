import { plainDigits } from './shape';

/** What a number may be of, in lower case. Our own lists: what AWS writes there is on no record. */
const matters =
  'case|diagnostics?|error|incident|invoice|order|reference|request|serial|session|ticket|trace|tracking|transaction';

/** What a number is called that is no code. These tell it wherever they stand before the number. */
const fullNames = [
  `\\b(?:account|customer|event|failure|phone|postal|reason|response|result|status|support|version|zip|${matters}) (?:code|no|pin)|(?:(?<![a-z])|\\b(?:account|customer|${matters}))id|\\breference`,
  `\\bend(?:s|ing) (?:in|with)|\\b(?:customer|${matters}) number`,
  '(?:受付|整理|ケース|リクエスト|問い?合わ?せ|参照|注文|郵便|アカウント|シリアル|チケット|取引|管理|お客様|エラー|イベント|ステータス|理由|応答|内線|請求書|サポート|診断|結果|控え|失敗|障害|原因|照会|追跡|利用|手続き?|申し?込み?)(?:用の?)? ?(?:番号|コード|ナンバー)|エラー|イベント|内線|バージョン|リファレンス',
].join('|');

/** Words with which many a sentence ends, too. Of a "number" or a 番号 everything is another one but what is said of a code. */
const shortNames = [
  '\\b(?!(?:your|the|an?|this|following|digits?|verification|security|confirmation|authentication|time|call|pin|code|enter|type|press|dial|next|in|screen|matching|provided|given|same|temporary|passcode|random|generated|keypad|displayed|shown|above|below|unique|access|secret|validation|otp|mfa|login)\\b)[a-z]+ (?:number|no)',
  `\\b(?<!\\b(?:for|in) (?:this|the|your) )(?:alias|build|date|(?:for )?example|extension|format|ref\\.?|updated|version|zip|${matters})`,
  'e\\.g\\.?|\\b(?:usd|jpy)',
  '[\\p{sc=Han}\\p{sc=Kana}ー]{1,8}(?<!確認|認証|検証|暗証|照合|表示|コード|(?:音声|電話|本人|確認|認証)用|セキュリティ|ワンタイム|入力|画面|記|桁|次|以下|ダイヤル|プッシュ|ケタ|指定|一時|操作|ピン) ?番号',
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
  `(?:${fullNames}|(?:^|[.!?:。、(「] ?)(?:your |the |an? |お|ご)?(?:(?!\\w+ing|verify|confirm|check|for |this |not? |call(?:ed)? |dial|answer|press|type|enter|key |we |was |approve|continue|complete)[a-zà-ÿ-]+ ){0,3}(?:${shortNames}))${link}`,
  'u',
);
const inBrackets = /[(（]([^()（）]*)[)）]/g;
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
 * Whether the last line of what stands before a number calls it something else than a code, or something in brackets does.
 * `isBeside`: in its line.
 */
export function namesAnother(label: string, isBeside: boolean): boolean {
  const line =
    label
      .replace(inBrackets, '')
      .split('\n')
      .findLast((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  const names = (words: string, name: RegExp) => name.test(plainDigits(words).toLowerCase().slice(-reach));
  const aside = [...label.matchAll(inBrackets)].some(([, words = '']) => names(words, above));
  return aside || names(line, isBeside ? beside : above);
}
